import { inked } from './ink-line.ts';
import { rosette, touch, type Growing } from './iznik-flowers.ts';
import { polar, type Point } from './point.ts';
import type { Touch } from './polychrome.ts';
import type { Random } from './random.ts';
import { sazLeaf } from './saz-leaf.ts';

/** The rim of the saz dish: twelve pairs of small leaves about rosettes. */
export function rimSprays(centre: Point, radius: number, line: number, random: Random): Touch[] {
  const count = 12;
  const step = (Math.PI * 2) / count;
  const at = (share: number, angle: number): Point => polar(centre, share * radius, angle);
  const touches: Touch[] = [];
  for (let k = 0; k < count; k++) {
    const angle = k * step - Math.PI / 2;
    const [x, y] = at(0.865, angle);
    const place: Growing = { x, y, turn: angle + Math.PI, size: radius * 0.052, line, random };
    for (const hand of [-1, 1]) {
      const spine = [
        at(0.855, angle),
        at(0.815, angle + hand * 0.1),
        at(0.845, angle + hand * 0.19),
        at(0.905, angle + hand * 0.235),
      ];
      touches.push(
        ...sazLeaf({
          spine,
          width: radius * 0.058,
          teeth: 5,
          colour: hand === 1 ? 'turquoise' : 'cobalt',
          rib: hand === 1 ? 'cobalt' : 'sage',
          line: line * 0.85,
          random,
        }),
      );
    }
    touches.push(
      ...rosette(place, 6, k % 2 === 0 ? 'cobalt' : 'turquoise', k % 2 === 0 ? 'sage' : 'cobalt'),
    );
    touches.push(
      touch('sage', at(0.8, angle + step / 2), radius * 0.012),
      touch('cobalt', at(0.93, angle + step / 2), radius * 0.009),
    );
  }
  for (const [share, width] of [
    [0.74, 1],
    [0.757, 0.7],
  ] as const) {
    const turn = Array.from({ length: 181 }, (_, i) => at(share, (i / 180) * 6.2832));
    touches.push(
      ...inked({ line: turn, width: line * 1.4 * width, random, colour: 'cobalt', ends: 1 }),
    );
  }
  return touches;
}
