import { noUses } from '#src/exhibition/backlinks.ts';
import { rotated } from '#src/exhibition/rotation.ts';
import { textFor } from '#src/exhibition/translate.ts';
import type { ExhibitionObject, Perspective } from '#src/exhibition/types.ts';
import { account, wordlessAccount } from './account.ts';
import { partnerLink, personName } from './card.ts';
import { namePhrase, phrase } from './phrase.ts';
import type { Account, PerspectiveAccount } from './types.ts';
import type { ViewContext } from './view-context.ts';

/**
 * The accounts of an object as equals, in the order of the published rule; empty when nobody but
 * its owner speaks of it. The owner's own text is one account among them, unless the owner signed
 * a perspective beside it: then the text stays a description and is not counted twice.
 */
export function objectPerspectives(
  object: ExhibitionObject,
  own: Account,
  context: ViewContext,
): readonly PerspectiveAccount[] {
  const { exhibition, uses } = context;
  const perspectives = (uses.get(object.id) ?? noUses).perspectives.flatMap((id) => {
    const found = exhibition.perspectives.get(id);
    return found === undefined ? [] : [found];
  });
  if (perspectives.length === 0) return [];
  const signed = perspectives.map((perspective) => ({
    partner: perspective.partners[0] ?? '',
    date: perspective.facts.date,
    account: perspectiveAccount(perspective, context),
  }));
  const [owner = ''] = object.partners;
  const ownerSigned = signed.some(({ partner }) => partner === owner);
  const ownerText = { partner: owner, date: '', account: ownerAccount(object, own, context) };
  const all = ownerSigned ? signed : [ownerText, ...signed];
  const partners = exhibition.facts.partners.map(({ id }) => id);
  const inOrder = all.toSorted((a, b) => partners.indexOf(a.partner) - partners.indexOf(b.partner));
  const { rotation } = exhibition.facts;
  const ordered =
    rotation === 'by-date'
      ? all.toSorted((a, b) => (a.date < b.date ? -1 : 1))
      : rotated(inOrder, object.id, rotation === 'by-month' ? monthOf(exhibition.edition.from) : 0);
  return ordered.map(({ account: shown }) => shown);
}

function perspectiveAccount(perspective: Perspective, context: ViewContext): PerspectiveAccount {
  const { formats, locale } = context;
  const { id, facts, texts } = perspective;
  const shown = textFor(texts, locale);
  const [partner = ''] = perspective.partners;
  const say = (words: string) => phrase(words, shown?.tag, context);
  // Several accounts share the page: each has its own anchors, below its own heading.
  const place = { idPrefix: `${id.replaceAll('/', '-')}-`, headingOffset: 1 };
  return {
    ...(account(perspective, context, place) ?? wordlessAccount(id)),
    id: id.replaceAll('/', '-'),
    partner: partnerLink(partner, context),
    place: cityOf(partner, context),
    authors: facts.authors.map((author) => personName(author, context)),
    date: formats.date(facts.date),
    writtenIn: formats.languageName(texts.source ?? locale.tag),
    agreesOn: shown?.text.front.agreesOn.map(say) ?? [],
    disputes: shown?.text.front.disputes.map(say) ?? [],
  };
}

function ownerAccount(
  object: ExhibitionObject,
  own: Account,
  context: ViewContext,
): PerspectiveAccount {
  const { formats, locale } = context;
  const [partner = ''] = object.partners;
  const { contributors } = object.facts;
  const authors = contributors.flatMap(({ person, role }) =>
    person !== undefined && (role === 'author' || role === 'curator') ? [person] : [],
  );
  const source = object.texts.byLocale.get(object.texts.source ?? '');
  const written = source?.front.written;
  const shown = textFor(object.texts, locale);
  const say = (words: string) => phrase(words, shown?.tag, context);
  return {
    ...own,
    id: object.id.replaceAll('/', '-'),
    partner: partnerLink(partner, context),
    place: cityOf(partner, context),
    authors: authors.map((author) => personName(author, context)),
    ...(written && { date: formats.date(written) }),
    writtenIn: formats.languageName(object.texts.source ?? locale.tag),
    agreesOn: shown?.text.front.agreesOn.map(say) ?? [],
    disputes: shown?.text.front.disputes.map(say) ?? [],
  };
}

function cityOf(partner: string, context: ViewContext) {
  return namePhrase(context.exhibition.partners.get(partner)?.facts.city, '', context);
}

/** Months since the year 0, so that the order turns by one place with every month. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
