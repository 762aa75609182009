import { noUses } from '#src/exhibition/backlinks.ts';
import { rotated } from '#src/exhibition/rotation.ts';
import { textFor, type ResolvedText } from '#src/exhibition/translate.ts';
import type { ExhibitionObject, Perspective } from '#src/exhibition/types.ts';
import { anchorOf } from '#src/routes.ts';
import { account, wordlessAccount } from './account.ts';
import { advisoryNotes } from './advisory-notes.ts';
import { partnerLink, personName } from './card.ts';
import { namePhrase, phrase } from './phrase.ts';
import { translationCredits } from './text-origin.ts';
import type { PerspectiveAccount } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** The heading of an account is an `h3`: headings of its text, written from `##` on, come below. */
const headingOffset = 2;

/** Sorts after every date that somebody wrote down. */
const undated = '9999';

/**
 * The accounts of an object as equals, in the order of the published rule; empty when nobody but
 * its owner speaks of it. The owner's own text is one account among them, unless the owner signed
 * a perspective beside it.
 */
export function objectPerspectives(
  object: ExhibitionObject,
  context: ViewContext,
): readonly PerspectiveAccount[] {
  const { exhibition } = context;
  const perspectives = perspectivesOn(object, context);
  if (perspectives.length === 0) return [];
  const signed = perspectives.map((perspective) => ({
    partner: perspective.partners[0] ?? '',
    date: perspective.facts.date,
    account: perspectiveAccount(perspective, context),
  }));
  const all = isAccountItself(object, context)
    ? [
        {
          partner: object.partners[0] ?? '',
          date: writtenOn(object) ?? undated,
          account: ownerAccount(object, context),
        },
        ...signed,
      ]
    : signed;
  const partners = exhibition.facts.partners.map(({ id }) => id);
  const inOrder = all.toSorted((a, b) => partners.indexOf(a.partner) - partners.indexOf(b.partner));
  const { rotation } = exhibition.facts;
  const turn = rotation === 'by-month' ? monthOf(exhibition.edition.from) : 0;
  const turned = rotated(inOrder, object.id, turn);
  const ordered =
    rotation === 'by-date'
      ? turned.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
      : turned;
  return ordered.map(({ account: shown }) => shown);
}

/** Whether an object's own text is one of its accounts: somebody else speaks, and its owner does not. */
export function isAccountItself(object: ExhibitionObject, context: ViewContext): boolean {
  const perspectives = perspectivesOn(object, context);
  const [owner = ''] = object.partners;
  return perspectives.length > 0 && !perspectives.some(({ partners }) => partners.includes(owner));
}

function perspectivesOn(
  { id }: ExhibitionObject,
  { exhibition, uses }: ViewContext,
): readonly Perspective[] {
  return (uses.get(id) ?? noUses).perspectives.flatMap(
    (perspective) => exhibition.perspectives.get(perspective) ?? [],
  );
}

function perspectiveAccount(perspective: Perspective, context: ViewContext): PerspectiveAccount {
  const { formats, strings } = context;
  const { facts } = perspective;
  return {
    ...signedAccount(perspective, context),
    authors: facts.authors.map((author) => personName(author, context)),
    date: formats.date(facts.date),
    stance: strings.t(`perspective.stance.${facts.stance}`),
    advisories: advisoryNotes(facts.advisories, context),
  };
}

function ownerAccount(object: ExhibitionObject, context: ViewContext): PerspectiveAccount {
  const authors = object.facts.contributors.flatMap(({ person, role }) =>
    person !== undefined && (role === 'author' || role === 'curator') ? [person] : [],
  );
  const written = writtenOn(object);
  return {
    ...signedAccount(object, context),
    authors: authors.map((author) => personName(author, context)),
    ...(written && { date: context.formats.date(written) }),
    // Those of the object stand above all its accounts.
    advisories: [],
  };
}

/** What the accounts of an owner and of the others have in common. */
function signedAccount(entry: ExhibitionObject | Perspective, context: ViewContext) {
  const { exhibition, formats, locale } = context;
  const id = anchorOf(entry.id);
  const [partner = ''] = entry.partners;
  const shown = textFor(entry.texts, locale);
  // Several accounts share the page, so each has its own anchors.
  const own = account(entry, context, { idPrefix: `${id}-`, headingOffset });
  return {
    ...(own ?? wordlessAccount(entry.id)),
    id,
    partner: partnerLink(partner, context),
    place: namePhrase(exhibition.partners.get(partner)?.facts.city, '', context),
    writtenIn: formats.languageName(entry.texts.source ?? locale.tag),
    // The head of an account names its language already.
    origin: shown === undefined ? [] : translationCredits(shown, context),
    agreesOn: points('agreesOn', shown, context),
    disputes: points('disputes', shown, context),
  };
}

function points(
  field: 'agreesOn' | 'disputes',
  shown: ResolvedText | undefined,
  context: ViewContext,
) {
  return (shown?.text.front[field] ?? []).map((words) => phrase(words, shown?.tag, context));
}

/** The day on which the owner's text was written, where somebody noted it. */
function writtenOn({ texts }: ExhibitionObject): string | undefined {
  return texts.byLocale.get(texts.source ?? '')?.front.written;
}

/** Months since the year 0, so that the order turns by one place with every month. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
