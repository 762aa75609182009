import type { ExhibitionObject } from '#src/exhibition/types.ts';
import type { StringKey } from '#src/i18n/string-tables.ts';
import type { ObjectFacts } from '#src/schema/object.ts';
import { partnerLink } from './card.ts';
import { identifierLink } from './identifier-link.ts';
import { displayDate } from './object-date.ts';
import { placeUses, termUses } from './object-terms.ts';
import { mapPhrase, namePhrase } from './phrase.ts';
import { rightsNote } from './rights-note.ts';
import type { FactRow, Phrase, PhraseLink } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** The rows of an object's table of facts, in the order of a museum label; rows without a value are left out. */
export function objectFacts(object: ExhibitionObject, context: ViewContext): readonly FactRow[] {
  return allFacts(object, context).filter(({ values }) => values.length > 0);
}

/** The same with its empty rows: every object has the same ones at the same places. */
export function allFacts(object: ExhibitionObject, context: ViewContext): readonly FactRow[] {
  const { facts } = object;
  const { strings, routes, locale } = context;
  const say = (key: StringKey): string => strings.t(key);
  const words = (map: Readonly<Record<string, string>> | undefined): readonly Phrase[] => {
    const found = mapPhrase(map, context);
    return found ? [found] : [];
  };
  const browse =
    (facet: 'kind' | 'material' | 'place') => (use: { slug: string; label: Phrase }) => ({
      ...use.label,
      href: routes.browse(facet, use.slug, locale.tag),
    });
  const terms = (field: 'kind' | 'materials' | 'techniques') => termUses(facts, field, context);
  const places = (['made', 'found', 'depicted', 'used'] as const).map((role) => ({
    label: say(`object.${role}`),
    values: placeUses(facts, context)
      .filter((use) => use.role === role)
      .map((use) => browse('place')(use)),
  }));
  const date = facts.date && displayDate(facts.date, context);
  return [
    { label: say('object.kind'), values: terms('kind').map(browse('kind')) },
    { label: say('object.date'), values: date ? [date] : [] },
    { label: say('object.maker'), values: creators(facts, context) },
    ...places,
    {
      label: say('object.community'),
      values: facts.communityOfOrigin.flatMap(({ name }) => words(name)),
    },
    { label: say('object.materials'), values: terms('materials').map(browse('material')) },
    { label: say('object.techniques'), values: terms('techniques').map(({ label }) => label) },
    { label: say('object.dimensions'), values: dimensions(facts, context) },
    { label: say('object.labelNumber'), values: plain(facts.labelNumber) },
    { label: say('object.accession'), values: plain(facts.accession) },
    { label: say('object.lender'), values: lender(facts, context) },
    { label: say('object.creditLine'), values: words(facts.creditLine) },
    { label: say('object.acquisition'), values: words(facts.acquisition) },
    { label: say('object.provenance'), values: words(facts.provenance?.text) },
    { label: say('object.benefit'), values: words(facts.benefit) },
    {
      label: say('object.rights'),
      values: facts.rights === undefined ? [] : [rightsLink(facts.rights, context)],
    },
    { label: say('object.identifiers'), values: facts.identifiers.map(identifierLink) },
  ];
}

function creators(facts: ObjectFacts, context: ViewContext): readonly Phrase[] {
  const { exhibition, strings } = context;
  return facts.creators.map(({ person, name, role, status, community }): Phrase => {
    if (status === 'unrecorded' && person === undefined && name === undefined) {
      const of = mapPhrase(community, context);
      const text = strings.t('creator.unrecorded');
      return {
        text: of ? strings.t('creator.ofCommunity', { name: text, community: of.text }) : text,
      };
    }
    const known = person === undefined ? name : exhibition.people.get(person)?.facts.name;
    const called = namePhrase(known, strings.t('creator.anonymous'), context);
    const did = mapPhrase(role, context);
    // A name within a sentence takes the language of the sentence.
    if (status === 'attributed') {
      return { text: strings.t('creator.attributed', { name: called.text }) };
    }
    return did
      ? { text: strings.t('creator.role', { name: called.text, role: did.text }) }
      : called;
  });
}

function dimensions(facts: ObjectFacts, context: ViewContext): readonly Phrase[] {
  const { formats, strings } = context;
  return facts.dimensions.map(({ kind, value, unit, part, display }) => {
    const own = mapPhrase(display, context);
    if (own !== undefined) return own;
    const name = strings.t(`dimension.${kind}`);
    const of = mapPhrase(part, context);
    const label = of ? strings.t('dimension.ofPart', { kind: name, part: of.text }) : name;
    return { text: `${label} ${formats.measure(value, unit)}` };
  });
}

function lender(facts: ObjectFacts, context: ViewContext): readonly (Phrase | PhraseLink)[] {
  if (facts.lender === undefined) return [];
  if (typeof facts.lender !== 'string') {
    const name = mapPhrase(facts.lender.name, context);
    return name ? [name] : [];
  }
  return context.exhibition.partners.has(facts.lender)
    ? [partnerLink(facts.lender, context)]
    : [{ text: facts.lender }];
}

function rightsLink(address: string, context: ViewContext): PhraseLink {
  const { name, href } = rightsNote(address, context);
  return { text: name, href };
}

function plain(text: string | undefined): readonly Phrase[] {
  return text === undefined ? [] : [{ text }];
}
