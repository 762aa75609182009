import { inked } from './ink-line.ts';
import type { At } from './lustre-ware.ts';
import { polar, smooth, type Point } from './point.ts';
import { filled, type Touch } from './polychrome.ts';
import { between, type Random } from './random.ts';

/** A bryony: a thin stem that curls, three-lobed leaves and dots, in lustre. */
export function bryony(
  from: Point,
  heading: number,
  long: number,
  thin: number,
  hand: number,
  random: Random,
): Touch[] {
  const points = Array.from({ length: 30 }, (_, k): Point => {
    const t = k / 29;
    return polar(
      polar(from, long * 0.62 * Math.min(1, t * 1.6), heading),
      long * 0.3 * Math.max(0, t - 0.35) ** 0.7,
      heading + hand * (t * 7 - 1.4),
    );
  });
  const touches = inked({ line: points, width: thin * 0.75, random, colour: 'lustre', ends: 0.3 });
  for (const k of [6, 12, 18]) {
    const root = points[k]!;
    const lean = heading + (k === 12 ? -hand : hand) * 1.2;
    for (const off of [-0.7, 0, 0.7]) {
      const tip = polar(root, long * 0.2, lean + off);
      const bow = polar(root, long * 0.1, lean + off);
      const wide = long * 0.05;
      touches.push(
        filled(
          'lustre',
          smooth(
            [root, polar(bow, wide, lean + off + 1.57), tip, polar(bow, wide, lean + off - 1.57)],
            18,
            true,
          ),
          between(random, 0.65, 0.95),
        ),
      );
    }
  }
  return touches;
}

export function dots(at: At, share: number, angle: number, size: number): Touch[] {
  return [0, 1, 2].map((k) => {
    const [x, y] = polar(at(share, angle), size * 1.5, k * 2.094 + angle);
    return filled(
      'lustre',
      Array.from({ length: 12 }, (_, i) => polar([x, y], size, i * 0.5236)),
      0.85,
    );
  });
}

/** A dot with strokes about it, as the filling of gold between letters. */
export function sprig(
  at: Point,
  turn: number,
  size: number,
  thin: number,
  random: Random,
): Touch[] {
  const touches: Touch[] = [
    filled(
      'lustre',
      Array.from({ length: 12 }, (_, k) => polar(at, thin * 0.95, k * 0.5236)),
      0.9,
    ),
  ];
  const count = 7;
  for (let k = 0; k < count; k++) {
    const angle = turn + (k / count) * 6.2832;
    const shape = smooth(
      [
        polar(at, size * 0.2, angle),
        polar(at, size * 0.36, angle - 0.24),
        polar(at, size * 0.52, angle),
        polar(at, size * 0.36, angle + 0.24),
      ],
      14,
      true,
    );
    touches.push(filled('lustre', shape, between(random, 0.55, 0.9)));
  }
  return touches;
}
