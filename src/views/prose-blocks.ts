import { proseSegments, type ProseSegment } from '#src/prose/prose-segments.ts';
import type { ProseNode } from '#src/prose/tree.ts';
import { proseComponent, type Inner } from './prose-component.ts';
import { leadingDetails, proseWalk } from './prose-walk.ts';
import type { ProseBlock } from './types.ts';
import type { ProsePlace } from './prose-place.ts';

/** Prose as blocks to draw. Neighbouring HTML is one block; links are resolved for this edition. */
export function proseBlocks(nodes: readonly ProseNode[], place: ProsePlace): readonly ProseBlock[] {
  const { idPrefix = '', headingOffset = 0 } = place;
  return blocksOf(proseSegments(nodes, { idPrefix, headingOffset }), place);
}

/** The same for what is already cut into segments: the words between a component's tags. */
function blocksOf(segments: readonly ProseSegment[], place: ProsePlace): readonly ProseBlock[] {
  const inner: Inner = (children) => blocksOf(children, place);
  const blocks: ProseBlock[] = [];
  for (let rest = segments; rest.length > 0;) {
    const details = leadingDetails(rest);
    const walk = details.length > 0 ? proseWalk(details, place, inner) : undefined;
    const found = walk ?? segmentBlocks(rest[0], place, inner);
    rest = rest.slice(walk === undefined ? 1 : details.length);
    for (const block of found) {
      const last = blocks.at(-1);
      if (block.kind === 'html' && last?.kind === 'html') {
        blocks[blocks.length - 1] = { kind: 'html', html: last.html + block.html };
      } else blocks.push(block);
    }
  }
  return blocks;
}

function segmentBlocks(
  segment: ProseSegment | undefined,
  place: ProsePlace,
  inner: Inner,
): readonly ProseBlock[] {
  if (segment === undefined) return [];
  return segment.kind === 'html' ? [segment] : proseComponent(segment, place, inner);
}
