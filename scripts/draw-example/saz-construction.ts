import { pathOf, smooth, type Point } from './point.ts';
import { FLOWERS, REPEAT, SPINES, sazRepeat } from './saz-repeat.ts';
import { inVector, shortPath, type VectorPalette } from './vector-glaze.ts';

const RED = '#a8402c';
const GREY = '#6a665f';
const INK = '#2b2723';

/** A working sheet: every colour pale, so that lines stay readable. */
const PALE: VectorPalette = {
  black: [INK, INK],
  cobalt: ['#8fa0d4', '#6d80bf'],
  turquoise: ['#a6d5d0', '#7fbcb6'],
  sage: ['#c3cdb4', '#a4b192'],
  green: ['#a9cdb5', '#84b295'],
  bole: ['#e0a590', '#ecc3b2'],
  manganese: ['#b9a3b8', '#97809a'],
  yellow: ['#ecd596', '#d3b765'],
  lustre: ['#cfb38a', '#ad9064'],
  scar: ['#d9c8b0', '#bfae94'],
  ground: ['#f4efe2', '#f4efe2'],
};

const SHEET = 2800;
const EDGE = (SHEET - REPEAT) / 2;

/**
 * The repeat of the saz panel as SVG text: two by two tiles. At the left the net alone (joints, axes,
 * circles of the flowers, spines of the leaves), at the right the same lines under the finished half.
 */
export function sazConstructionSvg(): string {
  const line = (points: readonly Point[], look: string): string =>
    `<path d="${shortPath(pathOf(points, false), 1)}" fill="none" ${look}/>`;
  const curveOf = (points: readonly Point[]): Point[] => smooth(points, points.length * 10);
  const mirror = (points: readonly Point[]): Point[] => points.map(([x, y]) => [REPEAT - x, y]);
  const wrapped = (points: readonly Point[]): Point[][] => [
    [...points],
    points.map(([x, y]): Point => [x, y + REPEAT]),
  ];
  const leaves = [SPINES.embracing, SPINES.crossing].flatMap((spine) => wrapped(curveOf(spine)));
  const branches = SPINES.branches.flatMap((way) => wrapped(curveOf(way)));
  const spines = (turned: boolean): string =>
    leaves
      .map((way) =>
        line(
          turned ? mirror(way) : way,
          `stroke="${RED}" stroke-width="5" stroke-dasharray="22 12"`,
        ),
      )
      .join('') +
    branches
      .map((way) => line(turned ? mirror(way) : way, `stroke="${GREY}" stroke-width="3.4"`))
      .join('');
  const knots = leaves
    .flatMap((way) => way.filter((_, k) => k % 10 === 0))
    .map(
      ([x, y]) =>
        `<circle cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" r="9" fill="${RED}" fill-opacity=".85"/>`,
    )
    .join('');
  const circles = FLOWERS.flatMap(([x, y, r]) =>
    [-REPEAT, 0, REPEAT].flatMap((dx) =>
      [-REPEAT, 0, REPEAT].map(
        (dy) =>
          `<circle cx="${x + dx}" cy="${y + dy}" r="${r}"/><circle cx="${x + dx}" cy="${y + dy}" r="${Math.round(r * 0.66)}" stroke-width="2.4"/>`,
      ),
    ),
  ).join('');
  const rays = FLOWERS.slice(0, 2)
    .flatMap(([x, y, r]) =>
      [0, REPEAT].flatMap((dy) =>
        Array.from({ length: 9 }, (_, k) => {
          const turn = -Math.PI / 2 + (k - 4) * 0.52;
          return line(
            [
              [x, y + dy],
              [x + r * Math.cos(turn), y + dy + r * Math.sin(turn)],
            ],
            `stroke="${GREY}" stroke-width="2" stroke-opacity=".7"`,
          );
        }),
      ),
    )
    .join('');
  const axes = [0, 1000, REPEAT]
    .map((x) =>
      line(
        [
          [x, -170],
          [x, REPEAT + 170],
        ],
        `stroke="${GREY}" stroke-width="3.5" stroke-dasharray="60 14 8 14"`,
      ),
    )
    .join('');
  const joints = [0, 1000, REPEAT]
    .map(
      (y) =>
        line(
          [
            [-90, y],
            [REPEAT + 90, y],
          ],
          `stroke="${INK}" stroke-width="${y === 1000 ? 4 : 7}"`,
        ) +
        line(
          [
            [y, 0],
            [y, REPEAT],
          ],
          `stroke="${INK}" stroke-width="${y === 1000 ? 4 : 7}"`,
        ),
    )
    .join('');
  const net = [
    [
      [0, 0],
      [1000, 1000],
      [0, REPEAT],
    ],
    [
      [REPEAT, 0],
      [1000, 1000],
      [REPEAT, REPEAT],
    ],
    [
      [1000, 0],
      [0, 1000],
      [1000, REPEAT],
    ],
    [
      [1000, 0],
      [REPEAT, 1000],
      [1000, REPEAT],
    ],
  ]
    .map((way) =>
      line(
        way as unknown as readonly Point[],
        `stroke="${GREY}" stroke-width="2.4" stroke-opacity=".75"`,
      ),
    )
    .join('');
  const touches = sazRepeat(1573, 7.2);
  const finished = [-REPEAT, 0, REPEAT]
    .flatMap((dx) => [-REPEAT, 0, REPEAT].map((dy) => `<use href="#r" x="${dx}" y="${dy}"/>`))
    .join('');
  const ticks = Array.from({ length: 21 }, (_, k) =>
    line(
      [
        [k * 100, REPEAT + (k % 5 === 0 ? 105 : 120)],
        [k * 100, REPEAT + 140],
      ],
      `stroke="${INK}" stroke-width="3.5"`,
    ),
  ).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SHEET}" height="${SHEET}" viewBox="${-EDGE} ${-EDGE} ${SHEET} ${SHEET}">
<defs><clipPath id="u"><path d="M0 0H${REPEAT}V${REPEAT}H0Z"/></clipPath><clipPath id="h"><path d="M1000 0H${REPEAT}V${REPEAT}H1000Z"/></clipPath>
<radialGradient id="p" r=".75"><stop stop-color="#f4efe2"/><stop offset="1" stop-color="#e6dcc4"/></radialGradient>
<g id="r">${touches.map((touch) => inVector(touch, PALE)).join('')}</g></defs>
<rect x="${-EDGE}" y="${-EDGE}" width="${SHEET}" height="${SHEET}" fill="url(#p)"/>
<g clip-path="url(#u)"><g fill="none" stroke="${RED}" stroke-width="4">${circles}</g>${net}${rays}${spines(false)}</g>
<g clip-path="url(#h)">${finished}${spines(true)}<g fill="none" stroke="${RED}" stroke-width="3" stroke-opacity=".7">${circles}</g></g>
<g clip-path="url(#u)">${knots}</g>${joints}${axes}
${line(
  [
    [0, REPEAT + 140],
    [REPEAT, REPEAT + 140],
  ],
  `stroke="${INK}" stroke-width="5"`,
)}${ticks}</svg>
`;
}
