import { polar, type Point } from './point.ts';

/**
 * Star strapwork over a net of octagons and squares, in units of half a tile: an octagon stands on
 * the middle of the tile and one on each corner, a square on the middle of each side. From the middle
 * of every side of the net two lines go in at 67.5 degrees to that side and bend where they meet.
 */
const APOTHEM = Math.SQRT1_2;
const TURN = Math.PI / 4;

/** Distance of the straps' lines from the middle of an octagon. */
const LINE = APOTHEM * Math.cos((3 * Math.PI) / 8);

/** Radius of the points and of the notches of the star in an octagon. */
export const STAR = { point: LINE / Math.cos(TURN), notch: LINE / Math.cos(TURN / 2) } as const;

/** Distance of the bends in a square from its two middle lines. */
const BEND = ((1 - APOTHEM) * Math.tan(Math.PI / 8)) / (1 + Math.tan(Math.PI / 8));

/** What lies between straps. */
export type AristaKind = 'star' | 'kite' | 'field' | 'spark';

export interface AristaFace {
  readonly kind: AristaKind;
  /** Whether the face belongs to the octagon in the middle of the tile or to one on a corner. */
  readonly central: boolean;
  readonly corners: readonly Point[];
}

/** A place where one strap goes over another; `along` is the heading of the upper one. */
export interface AristaCrossing {
  readonly at: Point;
  readonly along: number;
}

const OCTAGONS: readonly (readonly [Point, boolean])[] = [
  [[0, 0], true],
  [[-1, -1], false],
  [[1, -1], false],
  [[1, 1], false],
  [[-1, 1], false],
];

const SQUARES: readonly Point[] = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
];

/** The straps of one tile as lines of their middles; they reach a little beyond it. */
export function aristaStraps(): Point[][] {
  const inOctagons = OCTAGONS.flatMap(([middle]) =>
    Array.from({ length: 8 }, (_, k): Point[] => {
      const turn = k * TURN;
      return [
        polar(middle, APOTHEM, turn - TURN),
        polar(middle, STAR.point, turn - TURN / 2),
        polar(middle, STAR.notch, turn),
        polar(middle, STAR.point, turn + TURN / 2),
        polar(middle, APOTHEM, turn + TURN),
      ];
    }),
  );
  const reach = 1 - APOTHEM;
  const inSquares = SQUARES.flatMap((middle) =>
    Array.from({ length: 4 }, (_, k): Point[] => {
      const turn = k * 2 * TURN;
      return [
        polar(middle, reach, turn),
        polar(middle, BEND * Math.SQRT2, turn + TURN),
        polar(middle, reach, turn + 2 * TURN),
      ];
    }),
  );
  return [...inOctagons, ...inSquares];
}

/** All crossings of one tile. Over and under alternate along every strap. */
export function aristaCrossings(): AristaCrossing[] {
  return OCTAGONS.flatMap(([middle]) =>
    Array.from({ length: 8 }, (_, k): AristaCrossing[] => {
      const turn = k * TURN;
      const point = polar(middle, STAR.point, turn + TURN / 2);
      const edge = polar(middle, APOTHEM, turn);
      const outward = polar(middle, APOTHEM, turn + TURN);
      const inward = polar(middle, STAR.point, turn + TURN / 2);
      return [
        { at: point, along: Math.atan2(outward[1] - point[1], outward[0] - point[0]) },
        { at: edge, along: Math.atan2(inward[1] - edge[1], inward[0] - edge[0]) },
      ];
    }).flat(),
  );
}

/** The faces of one tile, to the middles of the straps. */
export function aristaFaces(): AristaFace[] {
  const faces: AristaFace[] = [];
  for (const [middle, central] of OCTAGONS) {
    faces.push({
      kind: 'star',
      central,
      corners: Array.from({ length: 16 }, (_, k) =>
        polar(middle, k % 2 === 0 ? STAR.notch : STAR.point, (k * TURN) / 2),
      ),
    });
    for (let k = 0; k < 8; k++) {
      const turn = k * TURN;
      faces.push({
        kind: 'kite',
        central,
        corners: [
          polar(middle, APOTHEM, turn),
          polar(middle, STAR.point, turn + TURN / 2),
          polar(middle, STAR.notch, turn),
          polar(middle, STAR.point, turn - TURN / 2),
        ],
      });
    }
  }
  for (const middle of SQUARES) {
    faces.push({
      kind: 'spark',
      central: false,
      corners: Array.from({ length: 8 }, (_, k) =>
        polar(middle, k % 2 === 0 ? 1 - APOTHEM : BEND * Math.SQRT2, k * TURN),
      ),
    });
  }
  for (let k = 0; k < 8; k++) {
    const turn = (k + 0.5) * TURN;
    const straight = k * TURN;
    const next = (k + 1) * TURN;
    const [axis, corner] = k % 2 === 0 ? [straight, next] : [next, straight];
    const square: Point = [Math.round(Math.cos(axis)), Math.round(Math.sin(axis))];
    const other: Point = [Math.sign(Math.cos(corner)), Math.sign(Math.sin(corner))];
    const back = Math.atan2(square[1] - other[1], square[0] - other[0]);
    const side = Math.atan2(Math.sin(corner - axis), Math.cos(corner - axis)) > 0 ? 1 : -1;
    faces.push({
      kind: 'field',
      central: true,
      corners: [
        polar([0, 0], APOTHEM, corner),
        polar([0, 0], STAR.point, turn),
        polar([0, 0], APOTHEM, axis),
        polar(square, BEND * Math.SQRT2, axis + Math.PI - side * TURN),
        polar(other, APOTHEM, back),
        polar(other, STAR.point, back - (side * TURN) / 2),
      ],
    });
  }
  return faces;
}
