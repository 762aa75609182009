import { contoured, curve, inked } from './ink-line.ts';
import type { Growing } from './iznik-flowers.ts';
import { placed, polar, type Point } from './point.ts';
import { filled, wiped, type Touch, type Colour } from './polychrome.ts';
import { between, type Random } from './random.ts';

/** One bunch: round grapes in rows that narrow to one, each with a light left where the brush turned. */
function bunch(at: Point, unit: number, lean: number, line: number, random: Random): Touch[] {
  const touches: Touch[] = [];
  const rows = [3, 4, 5, 5, 4, 4, 3, 2, 1];
  const size = 3.25 * unit;
  rows.forEach((count, row) => {
    for (let k = 0; k < count; k++) {
      const local: Point = [
        (k - (count - 1) / 2) * size * 1.72 + between(random, -0.14, 0.14) * size,
        row * size * 1.5 + between(random, -0.14, 0.14) * size,
      ];
      const [x, y] = placed([local], { x: at[0], y: at[1], turn: lean })[0]!;
      const round = size * between(random, 0.92, 1.08);
      const disc = (share: number, off = 0): Point[] =>
        Array.from({ length: 26 }, (_, i) => polar([x - off, y - off], round * share, i * 0.2417));
      touches.push(
        ...contoured({
          shape: disc(1),
          inner: disc(0.9),
          colour: 'cobalt',
          strength: between(random, 0.32, 0.6),
          line: line * 0.9,
          random,
        }),
      );
      const shade = [
        ...Array.from({ length: 14 }, (_, i) => polar([x, y], round * 0.86, -0.5 + i * 0.2)),
        ...Array.from({ length: 14 }, (_, i) =>
          polar([x - round * 0.22, y - round * 0.22], round * 0.7, 2.1 - i * 0.2),
        ),
      ];
      touches.push(filled('cobalt', shade, 0.3));
      if (random() < 0.8)
        touches.push(wiped(disc(between(random, 0.1, 0.17), round * between(random, 0.3, 0.42))));
    }
  });
  return touches;
}

/** A vine leaf of five lobes with its veins. */
function vineLeaf(place: Growing, colour: Colour): Touch[] {
  const { x, y, turn, size, line, random } = place;
  const lobes = [
    [0, 1],
    [1.05, 0.84],
    [-1.05, 0.84],
    [2.1, 0.58],
    [-2.1, 0.58],
  ] as const;
  const shape = Array.from({ length: 132 }, (_, k): Point => {
    const angle = (k / 132) * 6.2832 - Math.PI;
    let reach = 0.36;
    for (const [way, long] of lobes) {
      const off = Math.abs(Math.atan2(Math.sin(angle - way), Math.cos(angle - way)));
      reach = Math.max(reach, long * Math.max(0, 1 - (off / 0.8) ** 1.7));
    }
    const saw = (k % 6) / 6;
    return polar([x, y], size * reach * (0.94 + 0.09 * saw), turn + angle);
  });
  const touches = contoured({ shape, colour, strength: 0.62, line, random });
  touches.push(
    filled(
      colour,
      shape.map(([px, py]): Point => [x + (px - x) * 0.55, y + (py - y) * 0.55]),
      0.22,
    ),
  );
  for (const [way, long] of lobes)
    touches.push(
      ...curve({
        points: [
          [x, y],
          polar([x, y], size * long * 0.42, turn + way + 0.06),
          polar([x, y], size * long * 0.82, turn + way),
        ],
        width: line * 0.95,
        random,
        ends: 0.2,
      }),
    );
  return touches;
}

export function vine([cx, cy]: Point, radius: number, line: number, random: Random): Touch[] {
  const u = radius / 100;
  const p = (x: number, y: number): Point => [cx + x * u, cy + y * u];
  type Way = readonly (readonly [number, number])[];
  const stem = (points: Way, width: number): Touch[] =>
    curve({
      points: points.map(([x, y]) => p(x, y)),
      width: line * width,
      random,
      steps: 70,
      strength: 0.85,
      ends: 0.3,
    });
  const leaf = (x: number, y: number, turn: number, size: number, colour: Colour): Touch[] => {
    const [px, py] = p(x, y);
    return vineLeaf({ x: px, y: py, turn, size: size * u, line, random }, colour);
  };
  const tendril = (x: number, y: number, turn: number, size: number, hand: number): Touch[] => {
    const points = Array.from({ length: 56 }, (_, i): Point => {
      const t = i / 55;
      const way = turn + hand * t * 2.2;
      const middle = polar(p(x, y), size * u * 1.1 * Math.min(1, t * 1.4), way * 0.4 + turn * 0.6);
      const curl = Math.max(0, t - 0.35) / 0.65;
      return polar(
        middle,
        size * u * 0.34 * curl ** 0.5 * (1 - 0.75 * curl),
        turn + hand * (curl * 12),
      );
    });
    return inked({ line: points, width: line * 1.1, random, ends: 0.25 });
  };
  return [
    ...stem(
      [
        [-42, 20],
        [-40, -4],
        [-26, -22],
        [-6, -26],
        [10, -18],
        [22, -22],
        [29, -32],
      ],
      3.4,
    ),
    ...stem(
      [
        [-6, -26],
        [-5, -32],
        [-9, -38],
      ],
      2,
    ),
    ...stem(
      [
        [10, -18],
        [18, -6],
        [34, -2],
        [44, 8],
      ],
      2.4,
    ),
    ...stem(
      [
        [-33, -15],
        [-28, -11],
        [-25, -6],
      ],
      1.8,
    ),
    ...stem(
      [
        [12, -15],
        [5, -7],
        [2, 2],
      ],
      1.8,
    ),
    ...stem(
      [
        [10, -18],
        [8, -26],
        [10, -33],
      ],
      1.5,
    ),
    ...stem(
      [
        [-22, -23],
        [-25, -27],
        [-27, -31],
      ],
      1.5,
    ),
    ...stem(
      [
        [30, -3],
        [36, -8],
        [40, -13],
      ],
      1.4,
    ),
    ...stem(
      [
        [29, -4],
        [28, -1],
        [28, 2],
      ],
      1.6,
    ),
    ...stem(
      [
        [-40, -4],
        [-42, -12],
      ],
      1.6,
    ),
    ...tendril(-14, -27, -1.9, 10, -1),
    ...tendril(22, -20, -1.2, 10, 1),
    ...tendril(44, 8, 1.1, 9, 1),
    ...tendril(-44, 8, 2.2, 9, -1),
    ...tendril(38, -1, -0.5, 8, -1),
    ...tendril(0, -24, 1.9, 8, 1),
    ...leaf(-9, -38, -1.7, 12, 'cobalt'),
    ...leaf(29, -32, -0.8, 13, 'turquoise'),
    ...leaf(-41, -14, -2.6, 10, 'turquoise'),
    ...leaf(10, -33, -1.3, 11, 'turquoise'),
    ...leaf(40, -13, -0.3, 9.5, 'cobalt'),
    ...leaf(-41, 22, 2.0, 11, 'turquoise'),
    ...leaf(-27, -31, -2.2, 12, 'cobalt'),
    ...leaf(42, 14, 1.0, 10, 'cobalt'),
    ...bunch(p(-25, -6), u * 0.95, 0.2, line, random),
    ...bunch(p(2, 3), u * 0.98, 0.02, line, random),
    ...bunch(p(28, 2), u * 0.86, -0.22, line, random),
  ];
}
