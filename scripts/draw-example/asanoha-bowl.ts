import { asanoha } from './asanoha.ts';
import { drawDish, heightThrough } from './dish.ts';
import { PIGMENTS, coatReader, type Glaze } from './glaze.ts';
import { band, lappets } from './ornaments.ts';
import { area, clipped, outline, paintMap, ring, type Mark } from './painting.ts';
import { mix, pathOf, polar, type Point } from './point.ts';
import { paintedSurface } from './painted-surface.ts';
import { paintedWall } from './painted-wall.ts';
import type { Wall } from './pot.ts';
import { between, randomFrom, type Random } from './random.ts';
import type { Pixels } from './save.ts';
import { solidOf } from './solid.ts';
import { drawStillLife } from './still-life.ts';
import { turnedForm } from './turned-form.ts';

const FORM = turnedForm({
  profile: [
    [0.4, 0],
    [0.405, 0.05],
    [0.4, 0.115],
    [0.56, 0.2],
    [0.75, 0.36],
    [0.88, 0.58],
    [0.95, 0.8],
    [0.985, 0.96],
    [1.0, 1.02],
  ],
  thickness: 0.035,
  floor: 0.19,
});

const GLAZE: Glaze = {
  seed: 1850,
  body: [0.79, 0.81, 0.8],
  pigments: { line: PIGMENTS.deepCobalt, wash: PIGMENTS.softCobalt, accent: PIGMENTS.iron },
  wobble: 2.5,
  pooling: 0.6,
  crackle: { size: 90, strength: 0 },
  speckle: 0.06,
};

/** Triangles of the grid round the bowl. */
const AROUND = 18;

/** Side of a triangle as an angle. */
const STEP = (Math.PI * 2) / AROUND;

/** The bowl from the side: hemp leaf outside, and over the far rim the band that runs round the inside. */
export async function drawAsanohaBowl(width: number): Promise<Pixels> {
  const scale = width * 0.405;
  const outside = await paintedWall({
    form: FORM,
    scale,
    paint: (wall) => [{ marks: paintOutside(wall), glaze: GLAZE }],
  });
  const plan = Math.ceil(scale * 2.3);
  const inside = await paintedSurface({
    width: plan,
    height: plan,
    soften: plan / 300,
    paintings: [{ marks: paintInside(plan, scale), glaze: { ...GLAZE, seed: 1853 } }],
  });
  const height = Math.round(width * 0.8);
  return drawStillLife({
    seed: 52,
    width,
    height,
    scale,
    row: height * 0.5 + (FORM.tall * Math.cos(0.3) * scale) / 2,
    tilt: 0.3,
    pieces: [
      {
        solid: solidOf(FORM),
        at: [0, 0],
        coat: (spot) => {
          if (!spot.inner) return outside(spot);
          const up = (FORM.along(spot.height) - FORM.along(0.19)) / (FORM.wall - FORM.along(0.19));
          const reach = (spot.height < 0.22 ? spot.radius : 0.33 + 0.67 * Math.max(0, up)) * scale;
          return inside(
            plan / 2 + reach * Math.sin(spot.angle),
            plan / 2 + reach * Math.cos(spot.angle),
          );
        },
        gloss: 0.6,
        relief: 0.02,
        floorBelow: 0.5,
        bareBelow: 0.03,
        bare: [0.66, 0.6, 0.52],
      },
    ],
  });
}

/** Heights of the wall by equal steps of angle-true distance: sum of wall length over radius. */
function anglesDownTheWall(): (angle: number) => number {
  const steps = 900;
  const top = 0.93;
  const table: [number, number][] = [[0, top]];
  let sum = 0;
  for (let k = 1; k <= steps; k++) {
    const height = top - (top - 0.17) * (k / steps);
    const before = top - (top - 0.17) * ((k - 1) / steps);
    sum += (FORM.along(before) - FORM.along(height)) / FORM.radius((height + before) / 2);
    table.push([sum, height]);
  }
  return (angle) => (table.find(([at]) => at >= angle) ?? table[steps]!)[1];
}

function hempLines(
  place: (angle: number, down: number) => Point,
  input: {
    readonly rows: number;
    readonly width: (down: number) => number;
    readonly random: Random;
  },
): Mark[] {
  const marks: Mark[] = [];
  for (const [a, b] of asanoha(AROUND, input.rows)) {
    const line = Array.from({ length: 7 }, (_, k) => {
      const [x, y] = mix(a, b, k / 6);
      return place(x * STEP, y * STEP);
    });
    marks.push(
      outline(
        'line',
        pathOf(line, false),
        input.width(((a[1] + b[1]) / 2) * STEP),
        between(input.random, 0.6, 0.88),
      ),
    );
  }
  return marks;
}

function paintOutside(wall: Wall): Mark[] {
  const random = randomFrom(1851);
  const { width, rowAt, perRadian } = wall;
  const unit = perRadian / 100;
  const heightAt = anglesDownTheWall();
  const place = (angle: number, down: number): Point => [
    width / 2 + (angle - Math.PI) * perRadian,
    rowAt(heightAt(down)),
  ];
  const marks: Mark[] = [];
  for (const [height, thick] of [
    [0.99, 2.2],
    [0.955, 1.6],
    [0.93, 0.9],
    [0.2, 1.6],
    [0.06, 2],
  ] as const) {
    marks.push(...band(0, width, rowAt(height), thick * unit, random));
  }
  const field: Point[] = [
    [0, rowAt(0.93)],
    [width, rowAt(0.93)],
    [width, rowAt(0.21)],
    [0, rowAt(0.21)],
  ];
  marks.push(area('wash', pathOf(field), 0.12));
  marks.push(
    ...clipped(
      [
        ...hempLeaves(place, 4, random),
        ...hempLines(place, {
          rows: 5,
          width: (down) => unit * 1.35 * (0.5 + 0.5 * FORM.radius(heightAt(down))),
          random,
        }),
      ],
      field,
      'field',
    ),
  );
  const lap = Math.PI * perRadian * 1.1;
  marks.push(
    ...lappets({
      left: width / 2 - lap,
      right: width / 2 + lap,
      base: rowAt(0.965),
      tip: rowAt(0.997),
      count: 90,
      line: unit * 0.5,
      random,
    }),
  );
  return marks;
}

/** A thin wash over every second star of six, so that the stars stand out from the net. */
function hempLeaves(
  place: (angle: number, down: number) => Point,
  rows: number,
  random: Random,
): Mark[] {
  const tall = Math.sqrt(3) / 2;
  const marks: Mark[] = [];
  for (let row = 1; row <= rows; row += 1) {
    for (let column = 0; column <= AROUND; column++) {
      const odd = row % 2;
      if ((column + Math.floor((row + 1) / 2) + odd) % 3 !== 0) continue;
      const centre: Point = [column + odd * 0.5, row * tall];
      for (let k = 0; k < 6; k++) {
        const corner = (reach: number, turn: number): Point => {
          const [x, y] = polar(centre, reach, turn);
          return place(x * STEP, y * STEP);
        };
        const angle = (k * Math.PI) / 3;
        const side = 1 / Math.sqrt(3);
        const rhomb = [
          corner(0, 0),
          corner(side, angle - Math.PI / 6),
          corner(1, angle),
          corner(side, angle + Math.PI / 6),
        ];
        marks.push(area('wash', pathOf(rhomb), between(random, 0.3, 0.5)));
      }
    }
  }
  return marks;
}

/** The inside as seen from above: a band of hemp leaf under the rim, one flat star grid in the middle. */
function paintInside(side: number, radius: number): Mark[] {
  const random = randomFrom(1852);
  const centre: Point = [side / 2, side / 2];
  const marks: Mark[] = [];
  const top = 0.93;
  const place = (angle: number, down: number): Point =>
    polar(centre, radius * top * Math.exp(-down * 0.92), angle);
  const rows = 2;
  const low = top * Math.exp(-rows * STEP * (Math.sqrt(3) / 2) * 0.92);
  marks.push(...hempLeaves(place, 1, random));
  marks.push(
    ...hempLines(place, { rows, width: (down) => radius * 0.0085 * Math.exp(-down * 0.5), random }),
  );
  for (const [share, width] of [
    [0.97, 0.012],
    [top, 0.006],
    [low, 0.006],
    [low - 0.02, 0.011],
    [0.335, 0.011],
    [0.315, 0.005],
  ] as const) {
    marks.push(ring('line', centre, share * radius, width * radius, 0.78));
  }
  const disc = Array.from({ length: 90 }, (_, k) =>
    polar(centre, radius * 0.313, (k / 90) * 6.2832),
  );
  const size = radius * 0.15;
  const flat = ([x, y]: Point): Point => [
    centre[0] + (x - 4) * size,
    centre[1] + (y - 4 * Math.sqrt(3) * 0.5) * size,
  ];
  const middle = asanoha(8, 8).map(([a, b]) =>
    outline('line', pathOf([flat(a), flat(b)], false), radius * 0.008, between(random, 0.6, 0.88)),
  );
  const star = Array.from({ length: 12 }, (_, k) =>
    polar(centre, k % 2 === 0 ? size : size / Math.sqrt(3), (k * Math.PI) / 6),
  );
  marks.push(
    ...clipped(
      [area('wash', pathOf(disc), 0.14), area('wash', pathOf(star), 0.4), ...middle],
      disc,
      'middle',
    ),
  );
  return marks;
}

/** The inside photographed from straight above. */
export async function drawAsanohaBowlInside(side: number): Promise<Pixels> {
  const radius = side * 0.445;
  const marks = paintInside(side, radius);
  const map = await paintMap({ width: side, height: side, marks, soften: side / 300 });
  const height = heightThrough([
    [0, 0],
    [0.3, 0.02],
    [0.75, 0.36],
    [0.9, 0.58],
    [0.985, 0.74],
    [1.02, 0.72],
  ]);
  const dish = {
    seed: 54,
    side,
    radius,
    height,
    gloss: 0.6,
    chips: 0,
    edge: [0.7, 0.7, 0.68] as const,
    unevenness: 0.002,
    relief: 0.02,
  };
  return {
    width: side,
    height: side,
    bytes: drawDish(dish, coatReader(map, { ...GLAZE, seed: 1853 })),
  };
}
