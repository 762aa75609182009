import type { ObjectFacts } from '#src/schema/object.ts';
import { contributions, type Rule, type RuleInput } from './rule.ts';
import { unknownNames, type Named } from './unknown-names.ts';

/** Everything that a file names exists: entries, people, themes, venues, terms. `reference-unknown` */
export const referencesExist: Rule = (input) => {
  const named: Named[] = [...entryReferences(input), ...sharedReferences(input)];
  for (const entry of input.exhibition.objects.values()) {
    named.push(...vocabularyReferences(input, entry));
  }
  return unknownNames(named, input);
};

function* entryReferences({ exhibition, known }: RuleInput): Iterable<Named> {
  for (const entry of contributions(exhibition)) {
    const { file, facts } = entry;
    for (const [index, theme] of facts.themes.entries()) {
      yield { kind: 'theme', value: theme, file, path: ['themes', index], known: known.theme };
    }
    for (const [index, { person, partner }] of facts.contributors.entries()) {
      const path = ['contributors', index];
      if (person) yield { kind: 'person', value: person, file, path, known: known.person };
      if (partner) yield { kind: 'partner', value: partner, file, path, known: known.partner };
    }
    if (entry.kind === 'perspective') {
      for (const [index, author] of entry.facts.authors.entries()) {
        yield {
          kind: 'person',
          value: author,
          file,
          path: ['authors', index],
          known: known.person,
        };
      }
    }
    const objects = 'related' in facts ? facts.related : 'objects' in facts ? facts.objects : [];
    const field = 'related' in facts ? 'related' : 'objects';
    for (const [index, value] of objects.entries()) {
      yield { kind: 'object', value, file, path: [field, index], known: known.object };
    }
    if ('stories' in facts) {
      for (const [index, value] of facts.stories.entries()) {
        yield { kind: 'story', value, file, path: ['stories', index], known: known.story };
      }
    }
    if ('partners' in facts) {
      for (const [index, value] of facts.partners.entries()) {
        yield { kind: 'partner', value, file, path: ['partners', index], known: known.partner };
      }
    }
  }
}

function* sharedReferences({ exhibition, known }: RuleInput): Iterable<Named> {
  const file = 'exhibition.yaml';
  for (const [index, { id }] of exhibition.facts.partners.entries()) {
    yield { kind: 'partner', value: id, file, path: ['partners', index], known: known.partner };
  }
  for (const [index, value] of exhibition.facts.front.objects.entries()) {
    yield { kind: 'object', value, file, path: ['front', 'objects', index], known: known.object };
  }
  for (const venue of exhibition.venues.values()) {
    for (const [index, value] of venue.facts.leavesOut.entries()) {
      const path = ['leavesOut', index];
      yield { kind: 'object', value, file: venue.file, path, known: known.object };
    }
    for (const [room, { stops }] of venue.facts.rooms.entries()) {
      for (const [index, { shows }] of stops.entries()) {
        const [kind, value] = Object.entries(shows)[0] as ['object' | 'story' | 'lesson', string];
        const path = ['rooms', room, 'stops', index, 'shows', kind];
        yield { kind, value, file: venue.file, path, known: known[kind] };
      }
    }
  }
  for (const voice of exhibition.voices.values()) {
    const { about } = voice.facts;
    if (about === undefined) continue;
    const all = [...known.object, ...known.story, ...known.lesson];
    yield { kind: 'object', value: about, file: voice.file, path: ['about'], known: all };
  }
}

function* vocabularyReferences(
  { exhibition, known }: RuleInput,
  { file, facts }: { readonly file: string; readonly facts: ObjectFacts },
): Iterable<Named> {
  const { kinds, materials, techniques, places } = exhibition.vocabulary;
  if (typeof facts.kind === 'string') {
    yield { kind: 'kind', value: facts.kind, file, path: ['kind'], known: Object.keys(kinds) };
  }
  const lists = [
    ['material', 'materials', facts.materials, materials],
    ['technique', 'techniques', facts.techniques, techniques],
  ] as const;
  for (const [kind, field, used, terms] of lists) {
    for (const [index, value] of used.entries()) {
      if (typeof value !== 'string') continue;
      yield { kind, value, file, path: [field, index], known: Object.keys(terms) };
    }
  }
  for (const [index, { place }] of facts.places.entries()) {
    if (typeof place !== 'string') continue;
    yield {
      kind: 'place',
      value: place,
      file,
      path: ['places', index],
      known: Object.keys(places),
    };
  }
  for (const [index, { person }] of facts.creators.entries()) {
    if (person === undefined) continue;
    const path = ['creators', index, 'person'];
    yield { kind: 'person', value: person, file, path, known: known.person };
  }
  for (const [index, venue] of (facts.loan?.venues ?? []).entries()) {
    yield {
      kind: 'venue',
      value: venue,
      file,
      path: ['loan', 'venues', index],
      known: known.venue,
    };
  }
}
