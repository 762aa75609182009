import { issue, type Issue } from '#src/issues/issue.ts';
import type { ProseReference } from '#src/prose/tree.ts';
import { nearest } from '../nearest.ts';
import type { Text } from '../types.ts';
import { contributions, type AnyContribution, type Rule, type RuleInput } from './rule.ts';

/** What a text points to exists. `reference-unknown`, `image-missing`, `media-missing` */
export const proseReferencesExist: Rule = (input) =>
  contributions(input.exhibition).flatMap((entry) =>
    [...entry.texts.byLocale.values(), ...entry.texts.easy.values()].flatMap((text) =>
      text.references.flatMap((reference) => problemOf(reference, text, entry, input)),
    ),
  );

function problemOf(
  reference: ProseReference,
  text: Text,
  entry: AnyContribution,
  input: RuleInput,
): readonly Issue[] {
  const { kind, value, line } = reference;
  const place = { file: text.file, line };
  const known = namesOf(reference, entry, input);
  if (known === undefined || known.has(value)) return [];
  const near = nearest(value, known);
  if (kind === 'image') return [issue('image-missing', place, { name: value, nearest: near })];
  if (kind === 'media') return [issue('media-missing', place, { name: value, nearest: near })];
  return [issue('reference-unknown', place, { kind, value, nearest: near })];
}

/** The names that a reference may have; `undefined` where there is nothing to compare with. */
function namesOf(
  reference: ProseReference,
  entry: AnyContribution,
  { exhibition, known }: RuleInput,
): ReadonlySet<string> | undefined {
  const { kind, of } = reference;
  if (kind === 'object' || kind === 'story' || kind === 'lesson') return known[kind];
  if (kind === 'term' || kind === 'person') return known[kind];
  const object = exhibition.objects.get(of ?? (entry.kind === 'perspective' ? entry.object : ''));
  const owners = of === undefined ? [entry, object] : [object];
  const facts = owners.flatMap((owner) => (owner === undefined ? [] : [owner.facts]));
  if (facts.length === 0) return undefined;
  if (kind === 'image') return new Set(facts.flatMap(({ images }) => images.map(({ id }) => id)));
  if (kind === 'media') {
    return new Set(facts.flatMap(({ audio, video }) => [...audio, ...video].map(({ id }) => id)));
  }
  // A region is either named in the object's facts or written as four numbers.
  if (/^[\d.,%\s]+$/u.test(reference.value)) return undefined;
  return new Set(
    facts.flatMap(({ images }) => images.flatMap(({ regions }) => regions.map(({ id }) => id))),
  );
}
