import { proseSegments, type ProseSegment } from '#src/prose/prose-segments.ts';
import type { ProseNode } from '#src/prose/tree.ts';
import { proseComponent } from './prose-component.ts';
import type { ProseBlock } from './types.ts';
import type { ProsePlace } from './prose-place.ts';

/** Prose as blocks to draw. Neighbouring HTML is one block; links are resolved for this edition. */
export function proseBlocks(nodes: readonly ProseNode[], place: ProsePlace): readonly ProseBlock[] {
  const { idPrefix = '', headingOffset = 0 } = place;
  return blocksOf(proseSegments(nodes, { idPrefix, headingOffset }), place);
}

/** The same for what is already cut into segments: the words between a component's tags. */
function blocksOf(segments: readonly ProseSegment[], place: ProsePlace): readonly ProseBlock[] {
  const blocks: ProseBlock[] = [];
  for (const segment of segments) {
    const found: readonly ProseBlock[] =
      segment.kind === 'html'
        ? [segment]
        : proseComponent(segment, place, (children) => blocksOf(children, place));
    for (const block of found) {
      const last = blocks.at(-1);
      if (block.kind === 'html' && last?.kind === 'html') {
        blocks[blocks.length - 1] = { kind: 'html', html: last.html + block.html };
      } else blocks.push(block);
    }
  }
  return blocks;
}
