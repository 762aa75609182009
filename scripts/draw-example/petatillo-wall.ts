import { before, contour, graded, touch } from './brushwork.ts';
import { area, dot, type Mark } from './painting.ts';
import { mix, pathOf, placed, polar, smooth, type Point } from './point.ts';
import { between, type Random } from './random.ts';

/** A piece of the front: its SVG in colour, and the same shape in grey for how far it stands out (0 to 255). */
export interface Relief {
  readonly colour: string;
  readonly height: string;
}

/** A closed shape of one colour standing out by `out`. */
export function relief(shape: readonly Point[] | string, colour: string, out: number): Relief {
  const d = typeof shape === 'string' ? shape : pathOf(shape);
  const grey = Math.round(Math.min(255, Math.max(0, out)));
  return {
    colour: `<path d="${d}" fill="${colour}"/>`,
    height: `<path d="${d}" fill="rgb(${grey},${grey},${grey})"/>`,
  };
}

/** A rectangle as a path. */
export function box(x: number, y: number, width: number, height: number): string {
  return `M${x.toFixed(1)} ${y.toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}h${(-width).toFixed(1)}Z`;
}

/** Colour of a brick: mostly red, some pale from the kiln's mouth, some burnt. */
function brickColour(random: Random, mended: boolean): string {
  const base = mended
    ? ([201, 126, 88] as const)
    : random() < 0.08
      ? ([122, 58, 46] as const)
      : random() < 0.16
        ? ([190, 112, 78] as const)
        : ([170, 80, 55] as const);
  const lift = between(random, 0.9, 1.1);
  const warm = between(random, -5, 5);
  return `rgb(${Math.round(base[0] * lift + warm)},${Math.round(base[1] * lift)},${Math.round(base[2] * lift - warm)})`;
}

/** A brick between its corners, a little worn at each. */
function brick(corners: readonly Point[], random: Random, mended = false): Relief {
  const middle: Point = [
    corners.reduce((sum, [x]) => sum + x, 0) / corners.length,
    corners.reduce((sum, [, y]) => sum + y, 0) / corners.length,
  ];
  const worn = corners.map(([x, y]): Point => {
    const [a, b] = mix([x, y], middle, 0.025);
    const reach = Math.hypot(x - middle[0], y - middle[1]) || 1;
    const joint = 2.1 + between(random, 0, 1.3);
    return [a + ((middle[0] - x) / reach) * joint, b + ((middle[1] - y) / reach) * joint];
  });
  return relief(worn, brickColour(random, mended), 118 + between(random, -5, 6));
}

/** Bricks laid in petatillo, the weave of a mat: a herringbone on its corner, over a rectangle. */
export function petatillo(
  field: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  },
  random: Random,
): Relief[] {
  const wide = 25;
  const long = 100;
  const pieces: Relief[] = [];
  const turn = Math.PI / 4;
  const at: Point = [field.x + field.width / 2, field.y + field.height / 2];
  const reach = (field.width + field.height) / 2;
  const span = Math.ceil(reach / wide) * 2;
  const lay = (x: number, y: number, w: number, h: number): void => {
    const corners = placed(
      [
        [x, y],
        [x + w, y],
        [x + w, y + h],
        [x, y + h],
      ],
      { x: at[0], y: at[1], turn },
    );
    const inside = corners.some(
      ([px, py]) =>
        px > field.x - 60 &&
        px < field.x + field.width + 60 &&
        py > field.y - 20 &&
        py < field.y + field.height + 20,
    );
    if (inside) pieces.push(brick(corners, random));
  };
  const chains = Math.ceil(reach / long) + 2;
  for (let m = -chains; m <= chains; m++) {
    for (let t = -span; t <= span; t++) {
      const x = t * wide + m * long;
      const y = t * wide - m * long;
      const middle = placed([[x, y]], { x: at[0], y: at[1], turn })[0]!;
      if (middle[0] < field.x - 220 || middle[0] > field.x + field.width + 220) continue;
      if (middle[1] < field.y - 220 || middle[1] > field.y + field.height + 220) continue;
      lay(x, y, long, wide);
      lay(x + long, y + wide - long, wide, long);
    }
  }
  return pieces;
}

/** Bricks of a repair, in plain courses. */
export function courses(
  field: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  },
  random: Random,
): Relief[] {
  const pieces: Relief[] = [];
  for (let row = 0; row * 33 < field.height; row++) {
    const y = field.y + row * 33;
    for (let x = field.x - (row % 2) * 56; x < field.x + field.width; x += 112) {
      pieces.push(
        brick(
          [
            [x, y],
            [x + 112, y + between(random, -1, 1)],
            [x + 112, y + 33],
            [x, y + 33],
          ],
          random,
          true,
        ),
      );
    }
  }
  return pieces;
}

/** Half the diagonal of a tile set on its corner. */
export const TILE = 56;

/** A white tile set on its corner. */
export function tileAt([x, y]: Point, random: Random): Relief {
  const lean = between(random, -0.02, 0.02);
  const corners = [0, 1, 2, 3].map((k) => polar([x, y], TILE - 2.5, (k * Math.PI) / 2 + lean));
  const lift = Math.round(between(random, -7, 5));
  return relief(
    corners,
    `rgb(${232 + lift},${226 + lift},${204 + lift})`,
    130 + between(random, -4, 5),
  );
}

/** What is painted on a tile, in blue, by the number of its pattern. */
export function tilePainting([x, y]: Point, kind: number, random: Random, name: string): Mark[] {
  const q = (reach: number, turn: number): Point => polar([x, y], reach, turn);
  const quarter = Math.PI / 2;
  const marks: Mark[] = [];
  const edge = [0, 1, 2, 3].map((k) => q(TILE - 8, k * quarter));
  edge.forEach((corner, k) => {
    marks.push(
      area(
        'line',
        pathOf([
          corner,
          mix(corner, edge[(k + 1) % 4]!, 0.26),
          mix(corner, [x, y], 0.24),
          mix(corner, edge[(k + 3) % 4]!, 0.26),
        ]),
        between(random, 0.6, 0.85),
      ),
    );
  });
  if (kind === 0) {
    for (let k = 0; k < 8; k++) {
      marks.push(
        ...touch({
          root: q(5, k * quarter * 0.5),
          turn: k * quarter * 0.5,
          long: k % 2 === 0 ? 27 : 20,
          wide: 10,
          bend: 0,
          layer: k % 2 === 0 ? 'line' : 'wash',
          random,
        }),
      );
    }
    marks.push(dot('line', [x, y], 4, 0.9));
  } else if (kind === 1) {
    const round = Array.from({ length: 24 }, (_, k) => q(17, (k / 24) * 6.2832));
    marks.push(
      graded(round, { from: 0.3, to: 0.8, turn: 0.8, name }),
      ...contour(round, 2.6, random, { strokes: 2 }),
    );
    for (let k = 0; k < 4; k++) {
      marks.push(
        ...touch({
          root: q(18, k * quarter + quarter / 2),
          turn: k * quarter + quarter / 2,
          long: 14,
          wide: 8,
          bend: 0,
          random,
        }),
      );
      marks.push(
        ...touch({
          root: q(5, k * quarter),
          turn: k * quarter,
          long: 11,
          wide: 6,
          bend: 0,
          random,
        }),
      );
    }
  } else if (kind === 2) {
    marks.push(
      ...touch({ root: q(24, quarter), turn: -quarter, long: 34, wide: 4, bend: 0.1, random }),
    );
    for (const lean of [-0.9, -0.45, 0, 0.45, 0.9])
      marks.push(
        ...touch({
          root: q(8, -quarter),
          turn: -quarter + lean,
          long: 17,
          wide: 9,
          bend: lean * 0.3,
          layer: lean === 0 ? 'line' : 'wash',
          random,
        }),
      );
    for (const hand of [-1, 1]) {
      marks.push(
        ...touch({
          root: q(15, quarter),
          turn: -quarter + hand * 1.0,
          long: 23,
          wide: 8,
          bend: hand * 0.4,
          random,
        }),
        ...touch({
          root: q(22, quarter),
          turn: -quarter + hand * 1.35,
          long: 15,
          wide: 6,
          bend: hand * 0.4,
          random,
        }),
      );
    }
  } else {
    const star = Array.from({ length: 16 }, (_, k) => q(k % 2 === 0 ? 29 : 18, k * quarter * 0.25));
    marks.push(
      area('wash', pathOf(star), between(random, 0.55, 0.8)),
      ...contour(smooth(star, 64, true), 2.2, random),
    );
    const heart = Array.from({ length: 20 }, (_, k) => q(9, (k / 20) * 6.2832));
    marks.push(
      ...before(heart),
      ...contour(heart, 2, random, { strokes: 1 }),
      dot('line', [x, y], 4, 0.85),
    );
  }
  return marks;
}
