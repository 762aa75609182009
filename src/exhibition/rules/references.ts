import { issue, type Issue } from '#src/issues/issue.ts';
import type { ObjectFacts } from '#src/schema/object.ts';
import { nearest } from '../nearest.ts';
import { contributions, type Rule, type RuleInput } from './rule.ts';

interface Named {
  readonly kind: string;
  readonly value: string;
  readonly file: string;
  readonly path: readonly PropertyKey[];
  readonly known: Iterable<string>;
}

/** Everything that a file names exists: entries, people, themes, venues, terms. `reference-unknown` */
export const referencesExist: Rule = (input) => {
  const { exhibition, lineOf } = input;
  const named: Named[] = [...entryReferences(input), ...sharedReferences(input)];
  for (const entry of exhibition.objects.values())
    named.push(...vocabularyReferences(input, entry));
  const issues: Issue[] = [];
  const sets = new Map<Iterable<string>, ReadonlySet<string>>();
  for (const { kind, value, file, path, known } of named) {
    const set = sets.get(known) ?? new Set(known);
    sets.set(known, set);
    if (set.has(value)) continue;
    const place = { file, line: lineOf(file, path) };
    issues.push(issue('reference-unknown', place, { kind, value, nearest: nearest(value, set) }));
  }
  return issues;
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
      yield { kind: 'object', value: entry.object, file, path: [], known: known.object };
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
    yield { kind: 'venue', value: voice.venue, file: voice.file, path: [], known: known.venue };
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
