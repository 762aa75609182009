import { contoured, curve, inset } from './ink-line.ts';
import { placed, polar, smooth, type Point } from './point.ts';
import { filled, type Touch, type Colour } from './polychrome.ts';
import { between, type Random } from './random.ts';

/** Where a flower stands: it grows from x, y towards `turn`; `size` and `line` in pixels. */
export interface Growing {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly size: number;
  readonly line: number;
  readonly random: Random;
}

function put(points: readonly Point[], { x, y, turn, size }: Growing): Point[] {
  return placed(points, { x, y, turn, scale: size });
}

/** A tulip of the Ottoman garden: slender, three pointed petals, the outer two turned out at the tip. */
export function tulip(
  place: Growing,
  colour: Colour,
  middle: Colour | null,
  cupColour: Colour = 'green',
): Touch[] {
  const { line, random } = place;
  const lean = between(random, -0.03, 0.03);
  const side = (hand: number): Point[] =>
    smooth(
      [
        [0, hand * 0.02],
        [0.06, hand * 0.17],
        [0.28, hand * 0.27],
        [0.58, hand * 0.225],
        [0.84, hand * 0.2 + lean],
        [1.04, hand * 0.31 + lean],
        [0.82, hand * 0.1 + lean],
        [0.5, hand * 0.03],
        [0.2, hand * -0.01],
      ],
      60,
      true,
    );
  const heart = smooth(
    [
      [0.1, 0],
      [0.3, 0.13],
      [0.62, 0.13],
      [0.86, 0.05 + lean],
      [1.0, lean],
      [0.86, -0.05 + lean],
      [0.62, -0.13],
      [0.3, -0.13],
    ],
    50,
    true,
  );
  const petal = (points: readonly Point[], fill: Colour | null): Touch[] => {
    const shape = put(points, place);
    return contoured({
      shape,
      inner: inset(shape, line * 1.15),
      colour: fill,
      strength: 0.92,
      line,
      random,
    });
  };
  const marks: Touch[] = [
    ...petal(heart, middle ?? colour),
    ...petal(side(1), colour),
    ...petal(side(-1), colour),
  ];
  for (const hand of [-1, 1]) {
    marks.push(
      ...curve({
        points: put(
          [
            [0.07, hand * 0.09],
            [0.3, hand * 0.165],
            [0.62, hand * 0.14],
          ],
          place,
        ),
        width: line * 0.8,
        random,
        strength: 0.5,
        ends: 0.1,
      }),
    );
  }
  const cup = put(
    smooth(
      [
        [-0.05, 0],
        [0.03, 0.1],
        [0.1, 0.06],
        [0.06, 0],
        [0.1, -0.06],
        [0.03, -0.1],
      ],
      30,
      true,
    ),
    place,
  );
  return [...marks, ...contoured({ shape: cup, colour: cupColour, line: line * 0.8, random })];
}

/** A carnation seen from the side: a narrow calyx and a fan of toothed petals in two tiers. */
export function carnation(place: Growing, colour: Colour): Touch[] {
  const { line, random } = place;
  const root: Point = [0.3, 0];
  const fan = (petals: number, reach: number, spread: number): Touch[] => {
    const marks: Touch[] = [];
    const order = Array.from({ length: petals }, (_, k) => k).toSorted(
      (a, b) => Math.abs(b - (petals - 1) / 2) - Math.abs(a - (petals - 1) / 2),
    );
    for (const k of order) {
      const wide = spread / petals;
      const angle = -spread / 2 + (k + 0.5) * wide + between(random, -0.02, 0.02);
      const long = reach * between(random, 0.96, 1.04);
      const shape: Point[] = [polar(root, 0.02, angle)];
      shape.push(polar(root, long * 0.55, angle - wide * 0.5));
      for (let tooth = 0; tooth <= 8; tooth++) {
        const turn = angle + (tooth / 8 - 0.5) * wide * 1.24;
        const crest = 1 + 0.05 * Math.cos((tooth / 8 - 0.5) * 2.6);
        shape.push(polar(root, long * crest * (tooth % 2 === 0 ? 0.93 : 1.03), turn));
      }
      shape.push(polar(root, long * 0.55, angle + wide * 0.5));
      const outer = put(shape, place);
      marks.push(
        ...contoured({
          shape: outer,
          inner: inset(outer, line),
          colour,
          strength: 0.9,
          line: line * 0.85,
          random,
        }),
      );
      marks.push(
        ...curve({
          points: put([polar(root, long * 0.4, angle), polar(root, long * 0.82, angle)], place),
          width: line * 0.8,
          random,
          strength: 0.55,
          ends: 0.1,
        }),
      );
    }
    return marks;
  };
  const calyx = smooth(
    [
      [0, 0.03],
      [0.14, 0.075],
      [0.3, 0.1],
      [0.4, 0.13],
      [0.36, 0.04],
      [0.42, 0],
      [0.36, -0.04],
      [0.4, -0.13],
      [0.3, -0.1],
      [0.14, -0.075],
      [0, -0.03],
    ],
    50,
    true,
  );
  return [
    ...fan(7, 0.72, 2.5),
    ...fan(4, 0.44, 1.5),
    ...contoured({
      shape: put(calyx, place),
      colour: 'green',
      strength: 0.8,
      line: line * 0.9,
      random,
    }),
  ];
}

/** A rosette seen from the front: notched petals with white rims round a dotted heart. */
export function rosette(place: Growing, petals: number, colour: Colour, heart: Colour): Touch[] {
  const { x, y, turn, size, line, random } = place;
  const radius = (angle: number, inward: number): number => {
    const phase = ((((angle * petals) / 6.2832) % 1) + 1) % 1;
    const lobe = Math.sin(Math.PI * phase) ** 0.55;
    const notch = 0.09 * Math.exp(-(((phase - 0.5) / 0.09) ** 2));
    return size * (0.6 + 0.4 * lobe - notch) - inward;
  };
  const ringOf = (inward: number): Point[] =>
    Array.from({ length: petals * 16 }, (_, k) => {
      const angle = (k / (petals * 16)) * 6.2832;
      return polar([x, y], radius(angle, inward), turn + angle);
    });
  const marks = contoured({
    shape: ringOf(0),
    inner: ringOf(line * 1.3),
    colour,
    strength: 0.84,
    line,
    random,
  });
  for (let k = 0; k < petals; k++) {
    const seam = turn + (k / petals) * 6.2832;
    marks.push(
      ...curve({
        points: [polar([x, y], size * 0.3, seam), polar([x, y], size * 0.6, seam)],
        width: line * 0.9,
        random,
        strength: 0.8,
      }),
    );
    const spine = seam + Math.PI / petals;
    marks.push(
      ...curve({
        points: [polar([x, y], size * 0.42, spine), polar([x, y], size * 0.68, spine)],
        width: line * 0.9,
        random,
        strength: 0.55,
        ends: 0.1,
      }),
    );
  }
  const disc = (share: number): Point[] =>
    Array.from({ length: 24 }, (_, k) => polar([x, y], size * share, (k / 24) * 6.2832));
  return [
    ...marks,
    ...contoured({
      shape: disc(0.3),
      inner: disc(0.22),
      colour: heart,
      strength: 0.95,
      line: line * 0.85,
      random,
    }),
  ];
}

/** A dot of the brush. */
export function touch(colour: Colour, at: Point, radius: number, strength = 0.9): Touch {
  return filled(
    colour,
    Array.from({ length: 16 }, (_, k) => polar(at, radius, k * 0.3927)),
    strength,
  );
}
