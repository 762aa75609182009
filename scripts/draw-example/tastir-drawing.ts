import type { Segment } from './arrangement.ts';
import { stroke } from './brush.ts';
import { area, dot, outline, type Mark } from './painting.ts';
import { mix, pathOf, polar, type Point } from './point.ts';
import { between, type Random } from './random.ts';
import { drawnOn, rosette, squareSides, type Rosette } from './tastir-geometry.ts';

/** What the master left on the sheet: ink (`line`), thin brown wash (`wash`), scored lines (`accent`), holes. */
export interface TastirDrawing {
  readonly marks: Mark[];
  readonly holes: Point[];
}

/** The sheet is 2600 units wide and 1950 high. */
const TWELVE: Point = [925, 985];
const EIGHT: Point = [1985, 690];

/** Draws both constructions and, below the smaller one, single pieces pricked for cutting. */
export function tastirDrawing(random: Random): TastirDrawing {
  const pen = penFrom(random);
  const twelve = rosette({ centre: TWELVE, radius: 640, petals: 12, waist: 0.53, tip: 0.9 });
  const eight = rosette({ centre: EIGHT, radius: 330, petals: 8, waist: 0.52, tip: 0.8 });
  const pieces = templates(pen, random);
  return {
    marks: [
      ...construction(twelve, 640, pen, random),
      ...construction(eight, 330, pen, random),
      ...pieces.marks,
      ...smudges(random),
    ],
    holes: [
      TWELVE,
      EIGHT,
      ...twelve.tips.filter((_, k) => k % 3 === 0),
      ...[
        [215, 250],
        [228, 262],
        [1600, 205],
        [245, 1735],
        [2342, 1668],
        [2330, 1657],
      ].map(([x, y]): Point => [x!, y!]),
      ...pieces.holes,
    ],
  };
}

type Pen = (line: Segment, width: number, strength: number) => Mark[];

/** A reed pen along a ruler: fuller where it is set down, a blot where it waits, now and then a gap. */
function penFrom(random: Random): Pen {
  return ([a, b], width, strength) => {
    const long = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const bow = between(random, -0.8, 0.8);
    const past = mix(a, b, 1 + (between(random, 0, 5) + 1) / (long + 1));
    const count = Math.max(3, Math.round(long / 80));
    const points = Array.from({ length: count }, (_, k): Point => {
      const t = k / (count - 1);
      const [x, y] = mix(a, past, t);
      const off = bow * Math.sin(Math.PI * t);
      return [x - ((b[1] - a[1]) / (long || 1)) * off, y + ((b[0] - a[0]) / (long || 1)) * off];
    });
    const marks = [
      outline('line', pathOf(points, false), width * 0.72, strength * between(random, 0.75, 0.95)),
      ...stroke({ points, width, strength: strength * 0.8, swell: (t) => 1.1 - 0.25 * t, random }),
    ];
    if (random() < 0.4) marks.push(dot('line', a, width * between(random, 0.7, 1.15), strength));
    return marks;
  };
}

function construction(rose: Rosette, half: number, pen: Pen, random: Random): Mark[] {
  const { centre, radius, petals, star } = rose;
  const step = (Math.PI * 2) / petals;
  const marks: Mark[] = [];
  const frame = squareSides(centre, half);
  const big = radius > 400;
  const thin = big ? 1.7 : 1.5;
  const axis = (k: number): number => (k * step) / 2 - Math.PI / 2;
  for (let k = 0; k < petals * 2; k++) {
    const reach = Math.min(
      1.42,
      1 / Math.max(Math.abs(Math.cos(axis(k))), Math.abs(Math.sin(axis(k)))),
    );
    const end = polar(centre, radius * reach * 1.015, axis(k));
    marks.push(
      outline('accent', pathOf([centre, end], false), 2.2, k % 2 === 0 ? 0.8 : 0.55),
      ...pen([centre, end], thin, k % 2 === 0 ? 0.36 : 0.2),
    );
  }
  for (const [share, strength] of [
    [1, 0.5],
    [0.53, 0.34],
    [big ? 0.274 : 0.28, 0.26],
    [big ? 0.903 : 0.86, 0.3],
  ] as const) {
    marks.push(...compassArc(centre, radius * share, thin, strength, random));
  }
  for (const guide of rose.guides) marks.push(...pen(guide, thin, 0.24));
  const corners = frame.map(([corner]) => corner);
  for (const corner of corners) {
    const towards = Math.atan2(centre[1] - corner[1], centre[0] - corner[0]);
    marks.push(
      ...compassArc(corner, radius * 0.4142, thin, 0.3, random, [towards - 0.86, towards + 0.86]),
    );
  }
  const onward = drawnOn(rose, frame);
  const finished = ([a, b]: Segment): boolean =>
    big ? (a[0] + b[0]) / 2 > centre[0] - 4 : (a[1] + b[1]) / 2 < centre[1] + 4;
  const outlineOfStar = star.map((point, k): Segment => [point, star[(k + 1) % star.length]!]);
  for (const line of [...rose.petalLines, ...outlineOfStar, ...onward]) {
    marks.push(...pen(line, finished(line) ? (big ? 5 : 4.2) : 2, finished(line) ? 0.92 : 0.42));
  }
  for (const side of frame) marks.push(...pen(side, big ? 4.2 : 3.6, 0.85));
  const shown = big ? [1, 3, 5] : [7, 1];
  for (const k of shown)
    marks.push(area('wash', pathOf(rose.petal(k)), between(random, 0.5, 0.75)));
  if (big) {
    const wedge = [centre, ...star.slice(0, 13)];
    marks.push(area('wash', pathOf(wedge), 0.62));
  } else {
    marks.push(area('wash', pathOf(star), 0.42));
  }
  for (let k = 0; k <= petals * 2; k++) {
    const at = polar(centre, radius, axis(k));
    marks.push(...pen([polar(at, 9, axis(k)), polar(at, -9, axis(k))], 2.4, 0.6));
  }
  return marks;
}

/** A circle of the compasses: the ink thins on the way round and the end misses the start by a hair. */
function compassArc(
  centre: Point,
  radius: number,
  width: number,
  strength: number,
  random: Random,
  range: readonly [number, number] = [0, 6.31],
): Mark[] {
  const start = range[0] === 0 ? between(random, 0, 6.28) : range[0];
  const long = range[1] - range[0];
  return Array.from({ length: 14 }, (_, k) => {
    const points = Array.from({ length: 13 }, (_step, i) => {
      const t = (k + i / 12) / 14;
      return polar(centre, radius * (1 + 0.0012 * t), start + long * t);
    });
    return outline(
      'line',
      pathOf(points, false),
      width * between(random, 0.85, 1.15),
      strength * (1.1 - (0.4 * k) / 14),
    );
  });
}

/** Single pieces as the cutter needs them: star, long hexagon, petal and kite, pricked along their edges. */
function templates(pen: Pen, random: Random): TastirDrawing {
  const marks: Mark[] = [];
  const holes: Point[] = [];
  const star = (x: number, y: number, size: number): Point[] =>
    Array.from({ length: 16 }, (_, k) =>
      polar([x, y], k % 2 === 0 ? size : size * 0.7654, (k * Math.PI) / 8),
    );
  const hexagon = (x: number, y: number, a: number, b: number, turn: number): Point[] =>
    [
      [-a, 0],
      [-a + b, -b],
      [a - b, -b],
      [a, 0],
      [a - b, b],
      [-a + b, b],
    ].map(([px, py]): Point => polar([x, y], Math.hypot(px!, py!), Math.atan2(py!, px!) + turn));
  const petal: Point[] = [
    [2205, 1365],
    [2252, 1412],
    [2252, 1525],
    [2205, 1640],
    [2158, 1525],
    [2158, 1412],
  ];
  const pieces: readonly (readonly Point[])[] = [
    star(1778, 1400, 118),
    hexagon(2005, 1395, 92, 38, 0.02),
    hexagon(1998, 1585, 88, 44, -0.5),
    petal,
    star(1772, 1622, 62),
  ];
  for (const [index, piece] of pieces.entries()) {
    piece.forEach((corner, k) => {
      const next = piece[(k + 1) % piece.length]!;
      marks.push(...pen([corner, next], 4, 0.9));
      holes.push([corner[0] + between(random, -1.5, 1.5), corner[1] + between(random, -1.5, 1.5)]);
      const count = index === 0 ? 3 : index === 4 ? 0 : 2;
      for (let i = 1; i <= count; i++) {
        const [x, y] = mix(corner, next, i / (count + 1));
        holes.push([x + between(random, -1.8, 1.8), y + between(random, -1.8, 1.8)]);
      }
    });
  }
  holes.push([1778, 1400], [2005, 1395], [1772, 1622]);
  marks.push(area('wash', pathOf(pieces[0]!), 0.3), area('wash', pathOf(petal), 0.42));
  for (const y of [1500, 1512])
    marks.push(
      ...pen(
        [
          [1890, y],
          [2085, y - 4],
        ],
        1.6,
        0.3,
      ),
    );
  for (let k = 0; k < 9; k++) {
    marks.push(
      ...pen(
        [
          [1890 + k * 24, 1496],
          [1890 + k * 24, 1516],
        ],
        1.8,
        k % 4 === 0 ? 0.6 : 0.35,
      ),
    );
  }
  return { marks, holes };
}

function smudges(random: Random): Mark[] {
  return [
    ...Array.from({ length: 26 }, () =>
      dot(
        'line',
        [between(random, 250, 2350), between(random, 200, 1760)],
        between(random, 0.8, 3.2),
        between(random, 0.25, 0.7),
      ),
    ),
    dot('line', [1532, 1668], 9, 0.85),
    dot('line', [1549, 1684], 4, 0.75),
    dot('line', [1560, 1690], 2.2, 0.7),
  ];
}
