import { contoured, curve, inset } from './ink-line.ts';
import type { Growing } from './iznik-flowers.ts';
import { placed, polar, smooth, type Point } from './point.ts';
import type { Touch, Colour } from './polychrome.ts';
import { between } from './random.ts';

/** Bells of a hyacinth along its stem, in pairs that grow smaller to the tip. */
export function hyacinth(stem: readonly Point[], place: Growing, colour: Colour): Touch[] {
  const { size, line, random } = place;
  const way = smooth(stem, 80);
  const marks: Touch[] = curve({ points: stem, width: line * 1.5, random, colour: 'green' });
  const count = 9;
  for (let k = 0; k < count; k++) {
    const at = Math.round(22 + (56 * k) / (count - 1));
    const [x, y] = way[at]!;
    const before = way[at - 3]!;
    const heading = Math.atan2(y - before[1], x - before[0]);
    const bell = size * (1 - 0.6 * (k / (count - 1)));
    for (const hand of k === count - 1 ? [0] : [-1, 1]) {
      const lean = heading + hand * between(random, 0.95, 1.15);
      const [bx, by] = polar([x, y], bell * 0.62 * Math.abs(hand), lean);
      marks.push(
        ...curve({
          points: [
            [x, y],
            [bx, by],
          ],
          width: line * 0.8,
          random,
          colour: 'green',
        }),
      );
      const shape = placed(
        smooth(
          [
            [0, 0],
            [0.3, 0.24],
            [0.55, 0.26],
            [0.9, 0.46],
            [0.78, 0.14],
            [1, 0],
            [0.78, -0.14],
            [0.9, -0.46],
            [0.55, -0.26],
            [0.3, -0.24],
          ],
          40,
          true,
        ),
        { x: bx, y: by, turn: lean, scale: bell },
      );
      marks.push(
        ...contoured({
          shape,
          inner: inset(shape, line * 0.7),
          colour,
          strength: 0.85,
          line: line * 0.7,
          random,
        }),
      );
    }
  }
  return marks;
}
