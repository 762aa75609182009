import { inked, ribbon } from './ink-line.ts';
import { filled, wiped, type Colour, type Touch } from './polychrome.ts';
import { polar, smooth, type Point } from './point.ts';
import { between, type Random } from './random.ts';

/** The rim of Iznik dishes after Chinese ones: waves as coiled lines, rocks as slanting bands. */
export function waveAndRock(input: {
  readonly centre: Point;
  readonly radius: number;
  /** Shares of the radius between which the border lies. */
  readonly inner: number;
  readonly outer: number;
  readonly count: number;
  readonly line: number;
  readonly rock: Colour;
  readonly ink: Colour;
  readonly random: Random;
}): Touch[] {
  const { centre, radius, inner, outer, count, line, rock, ink, random } = input;
  const deep = outer - inner;
  const step = (Math.PI * 2) / count;
  const touches: Touch[] = [];
  const draw = (points: readonly Point[], width = line, colour = ink): void => {
    touches.push(...inked({ line: points, width, random, colour, strength: 0.85, ends: 0.35 }));
  };
  for (let k = 0; k < count; k++) {
    const start = k * step + between(random, -0.02, 0.02) * step;
    const at = (along: number, up: number): Point =>
      polar(centre, radius * (inner + deep * up), start + along * step);
    const coil = (along: number, up: number, size: number, turns: number, hand: number): void => {
      const middle = at(along, up);
      const heading = start + along * step;
      const points = Array.from({ length: Math.round(turns * 22) }, (_, i): Point => {
        const t = i / (turns * 22);
        return polar(
          middle,
          radius * deep * size * (1 - 0.93 * t),
          heading + hand * (t * turns * 6.283 - 1.2),
        );
      });
      draw(points, line * 0.9);
    };
    const wave = (along: number, up: number, hand: number): void => {
      coil(along, up, 0.3, 3.6, hand);
      const middle = at(along, up);
      const heading = start + along * step;
      for (let crest = 0; crest < 3; crest++) {
        const reach = radius * deep * (0.345 + crest * 0.055);
        draw(
          Array.from({ length: 26 }, (_, i): Point => {
            const t = i / 25;
            const turn = heading + hand * (0.75 + crest * 0.16 + t * (1.5 - crest * 0.25));
            return polar(middle, reach * (1 + 0.06 * t ** 2), turn);
          }),
          line * 0.75,
        );
      }
      for (let foam = 0; foam < 5; foam++) {
        const turn = heading - hand * (0.65 + foam * 0.42);
        const root = polar(middle, radius * deep * 0.37, turn);
        draw(
          Array.from({ length: 9 }, (_, i) =>
            polar(root, radius * deep * 0.055, turn - 1.5 + (i / 8) * 3),
          ),
          line * 0.7,
        );
      }
    };
    wave(0.19, 0.62, 1);
    wave(0.81, 0.38, -1);
    coil(0.4, 0.85, 0.11, 2, 1);
    coil(0.6, 0.15, 0.11, 2, -1);
    coil(0.06, 0.15, 0.12, 2, -1);
    coil(0.94, 0.85, 0.12, 2, 1);
    const slant = smooth(
      [
        at(0.22, 0.09),
        at(0.36, 0.15),
        at(0.45, 0.36),
        at(0.5, 0.5),
        at(0.55, 0.64),
        at(0.64, 0.85),
        at(0.78, 0.91),
      ],
      100,
    );
    const half = (t: number): number =>
      radius *
      deep *
      (0.02 + 0.1 * Math.sin(t * Math.PI) ** 0.5 + 0.028 * Math.abs(Math.sin(t * 15.7)));
    const body = ribbon(slant, half);
    touches.push(wiped(ribbon(slant, (t) => half(t) + line * 1.6)));
    touches.push(
      filled(
        rock,
        ribbon(slant, (t) => Math.max(0, half(t) - line * 1.1)),
        0.42 * between(random, 0.85, 1.2),
      ),
    );
    touches.push(
      filled(
        rock,
        ribbon(slant.slice(10, 90), (t) => half(t) * 0.4),
        0.42,
      ),
    );
    draw([...body, body[0]!], line);
    for (const t of [0.22, 0.42, 0.6, 0.8]) {
      const middle = slant[Math.round(t * 100)]!;
      const comma = Array.from({ length: 16 }, (_, i) =>
        polar(middle, radius * deep * 0.06 * (1 - i / 18), i * 0.45 + start),
      );
      draw(comma, line * 0.7);
    }
  }
  for (const [share, width] of [
    [inner, 1.2],
    [outer, 1.5],
  ] as const) {
    const turn = Array.from({ length: 181 }, (_, i) =>
      polar(centre, radius * share, (i / 180) * 6.2832),
    );
    draw(turn, line * width);
  }
  return touches;
}
