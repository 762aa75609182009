import type { ProseSegment } from '#src/prose/prose-segments.ts';
import { proseText } from '#src/prose/prose-text.ts';
import { pictureName, type Component, type Inner } from './prose-component.ts';
import { regionPicture, wholePicture, type FoundPart } from './prose-picture.ts';
import type { ProsePlace } from './prose-place.ts';
import type { Illustration, ProseBlock } from './types.ts';

/**
 * The details with which `segments` begin, when there are at least two of one picture and nothing
 * stands between them; else nothing.
 */
export function leadingDetails(segments: readonly ProseSegment[]): readonly Component[] {
  const [first] = segments;
  if (first?.kind !== 'component' || first.name !== 'Detail') return [];
  const picture = pictureName(first.props);
  const end = segments.findIndex(
    (segment) =>
      segment.kind !== 'component' ||
      segment.name !== 'Detail' ||
      pictureName(segment.props) !== picture,
  );
  const run = segments.slice(0, end === -1 ? undefined : end);
  return run.length < 2 ? [] : (run as Component[]);
}

/**
 * Details of one picture as a walk along it. `undefined` when the picture is not shown in this
 * edition, or may not be cut. Pictures of an entry with advisories stand behind them.
 */
export function proseWalk(
  details: readonly Component[],
  place: ProsePlace,
  inner: Inner,
): readonly ProseBlock[] | undefined {
  const found = details.map(({ props, nodes }) =>
    regionPicture(
      pictureName(props),
      { region: String(props['region'] ?? ''), words: proseText(nodes) },
      place,
    ),
  );
  const [first] = found;
  if (first === undefined || !found.every(isPart) || !isPart(first)) return undefined;
  const whole = wholePicture(first, place);
  if (whole === undefined) return undefined;
  const steps = found.map(({ illustration, name, part }, index) => ({
    ...(name && { name }),
    part,
    crop: cropOf(illustration, name),
    words: inner(details[index]?.children ?? []),
  }));
  const { illustration, link, advisories } = whole;
  const walk = { whole: illustration, ...(link && { of: link }), steps };
  const block: ProseBlock = { kind: 'walk', walk };
  return advisories.length === 0 ? [block] : [{ kind: 'gate', advisories, blocks: [block] }];
}

function isPart(found: FoundPart | object | undefined): found is FoundPart {
  return found !== undefined && 'part' in found;
}

/**
 * The crop of a step. Its words stand beside it, and those about the picture beside the whole: it
 * says only its name, where it has one.
 */
function cropOf({ picture }: Illustration, name: FoundPart['name']): Illustration {
  return { picture, alt: name ?? { text: '' } };
}
