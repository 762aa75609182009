import { asanoha } from './asanoha.ts';
import { drawnAway, even, stroke } from './brush.ts';
import { before, contour, graded, handLine } from './brushwork.ts';
import { type Mark, area, dot } from './painting.ts';
import { type Band, within } from './pattern-band.ts';
import { plumOnIce } from './plum-on-ice.ts';
import { type Point, mix, pathOf, polar, smooth } from './point.ts';
import { between } from './random.ts';

/** The six patterns in the order of the cups: stripes, waves, hemp leaf, seven treasures, arrow feathers, plum on ice. */
export const CUP_PATTERNS: readonly ((band: Band) => Mark[])[] = [
  stripes,
  waves,
  hempLeaf,
  sevenTreasures,
  arrowFeathers,
  plumOnIce,
];

/** Scouring rush (tokusa): upright strokes, one broad and two fine by turns. */
function stripes(band: Band): Mark[] {
  const { left, right, top, bottom, random } = band;
  const tall = bottom - top;
  const step = tall * 0.15;
  const marks: Mark[] = [];
  for (let k = 0; left + k * step < right; k++) {
    const x = left + (k + 0.5) * step;
    const line = (off: number, width: number, strength: number): Mark[] =>
      stroke({
        points: [0, 0.25, 0.5, 0.75, 1].map((t): Point => [
          x + off + between(random, -0.02, 0.02) * step,
          top - tall * 0.02 + tall * 1.04 * t,
        ]),
        width,
        strength,
        swell: (t) => 1.1 - 0.22 * t,
        random,
      });
    marks.push(
      ...line(0, step * 0.46, 1),
      ...line(step * 0.42, step * 0.075, 0.85),
      ...line(step * 0.56, step * 0.075, 0.85),
    );
  }
  return within(band, marks);
}

/** Blue sea waves (seigaiha): rows of fans of arcs, each covering the row above. */
function waves(band: Band): Mark[] {
  const { left, right, top, bottom, random } = band;
  const radius = (bottom - top) / 4.4;
  const marks: Mark[] = [];
  for (let row = -1; row < 9; row++) {
    const y = top + row * radius * 0.5 + radius * 0.6;
    const shift = row % 2 === 0 ? 0 : radius;
    for (let x = left - radius * 2 + shift; x < right + radius * 2; x += radius * 2) {
      const disc = Array.from({ length: 40 }, (_, k) => polar([x, y], radius, (k / 40) * 6.2832));
      marks.push(
        ...before(disc),
        graded(disc, {
          from: 0.36,
          to: 0,
          turn: Math.PI / 2,
          name: `${band.name}w${row}-${Math.round(x)}`,
        }),
      );
      for (const [share, width] of [
        [0.97, 0.075],
        [0.73, 0.05],
        [0.5, 0.05],
        [0.27, 0.06],
      ] as const) {
        const arc = Array.from({ length: 9 }, (_, k) =>
          polar([x, y], radius * share, Math.PI + (k / 8) * Math.PI),
        );
        marks.push(...stroke({ points: arc, width: radius * width * 1.25, swell: even, random }));
      }
    }
  }
  return within(band, marks);
}

/** Hemp leaf (asanoha), every third star lightly washed. */
function hempLeaf(band: Band): Mark[] {
  const { left, top, right, bottom, random } = band;
  const side = (bottom - top) / (2 * Math.sqrt(3) * 0.5 * 1.5);
  const tall = (Math.sqrt(3) / 2) * side;
  const columns = Math.ceil((right - left) / side) + 2;
  const at = ([x, y]: Point): Point => [left + (x - 0.5) * side, top + y * side - tall * 0.5];
  const marks: Mark[] = [];
  for (let row = 0; row <= 4; row++) {
    for (let column = -1; column <= columns; column++) {
      if ((column - Math.floor(row / 2) - row + 30) % 3 !== 0) continue;
      const centre = at([column + (row % 2) * 0.5, (row * Math.sqrt(3)) / 2]);
      const star = Array.from({ length: 12 }, (_, k) =>
        polar(centre, k % 2 === 0 ? side : side / Math.sqrt(3), (k * Math.PI) / 6),
      );
      marks.push(area('wash', pathOf(star), between(random, 0.34, 0.5)));
    }
  }
  for (const [a, b] of asanoha(columns, 4)) {
    const points = [0, 0.5, 1].map((t) => mix(at(a), at(b), t));
    marks.push(...stroke({ points, width: side * 0.05, swell: even, random }));
  }
  return within(band, marks);
}

/** Seven treasures (shippo): circles that overlap by a quarter, a flower in every second gap. */
function sevenTreasures(band: Band): Mark[] {
  const { left, right, top, bottom, random } = band;
  const radius = (bottom - top) / 4;
  const marks: Mark[] = [];
  for (let row = -1; row <= 5; row++) {
    for (let k = -1; left + k * radius < right + radius; k++) {
      if ((k + row) % 2 !== 0) continue;
      const at: Point = [left + k * radius, top + row * radius];
      for (let quarter = 0; quarter < 4; quarter++) {
        const leaf = (turn: number): Point[] => {
          const corner = polar(at, radius, turn);
          const next = polar(at, radius, turn + Math.PI / 2);
          const other: Point = [corner[0] + next[0] - at[0], corner[1] + next[1] - at[1]];
          const arc = (centre: Point, from: number): Point[] =>
            Array.from({ length: 9 }, (_, i) =>
              polar(centre, radius, from + (i / 8) * (Math.PI / 2)),
            );
          return [...arc(at, turn), ...arc(other, turn + Math.PI)];
        };
        if (quarter % 2 === 0)
          marks.push(
            graded(leaf((quarter * Math.PI) / 2), {
              from: 0.35,
              to: 0.62,
              turn: 1,
              name: `${band.name}s${row}-${k}-${quarter}`,
            }),
          );
      }
      const circle = Array.from({ length: 48 }, (_, i) =>
        polar(at, radius * between(random, 0.995, 1.005), (i / 48) * 6.2832),
      );
      marks.push(...contour(circle, radius * 0.075, random, { strokes: 4 }));
      if ((k + row * 3) % 4 === 0) {
        for (let petal = 0; petal < 4; petal++) {
          const turn = (petal * Math.PI) / 2 + Math.PI / 4;
          marks.push(
            area(
              'line',
              pathOf(
                smooth(
                  [
                    polar(at, radius * 0.06, turn),
                    polar(at, radius * 0.2, turn - 0.5),
                    polar(at, radius * 0.33, turn),
                    polar(at, radius * 0.2, turn + 0.5),
                  ],
                  20,
                  true,
                ),
              ),
              between(random, 0.6, 0.85),
            ),
          );
        }
      } else marks.push(dot('line', at, radius * 0.06, 0.75));
    }
  }
  return within(band, marks);
}

/** Arrow feathers (yagasuri): columns of slanted vanes, blue and white by turns, with a shaft. */
function arrowFeathers(band: Band): Mark[] {
  const { left, right, top, bottom, random } = band;
  const tall = bottom - top;
  const wide = tall * 0.3;
  const long = tall * 0.62;
  const marks: Mark[] = [];
  for (let column = 0; left + column * wide < right; column++) {
    const x = left + (column + 0.5) * wide;
    const start = top - long * (column % 2 === 0 ? 0.9 : 0.4);
    for (let k = 0; start + k * long < bottom; k++) {
      const y = start + k * long;
      for (const hand of [-1, 1]) {
        const q = (across: number, down: number): Point => [
          x + hand * across * wide * 0.47,
          y + down * long,
        ];
        const vane = [q(0.06, 0), q(1, 0.3), q(1, 0.3 + 0.96), q(0.06, 0.96)];
        if (k % 2 === 0) {
          marks.push(area('wash', pathOf(vane), between(random, 0.7, 0.95)));
          for (let i = 0; i < 9; i++) {
            const t = (i + 0.6) / 9.6;
            marks.push(
              ...stroke({
                points: [q(0.08, t * 0.96), q(0.5, t * 0.96 + 0.15), q(0.97, t * 0.96 + 0.3)],
                width: wide * 0.03,
                swell: even,
                random,
              }),
            );
          }
        } else {
          marks.push(
            ...stroke({
              points: [q(0.08, 0.02), q(0.5, 0.16), q(1, 0.31)],
              width: wide * 0.05,
              swell: drawnAway,
              random,
            }),
          );
        }
        marks.push(handLine([q(1, 0.3), q(1, 0.8), q(1, 1.26)], wide * 0.035, random));
      }
    }
    marks.push(
      handLine(
        [
          [x, top],
          [x, (top + bottom) / 2],
          [x, bottom],
        ],
        wide * 0.05,
        random,
      ),
    );
  }
  return within(band, marks);
}
