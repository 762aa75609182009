import { aristaCrossings, aristaStraps } from './arista-geometry.ts';
import { pathOf, polar, smooth, type Point } from './point.ts';
import { shortPath } from './vector-glaze.ts';

export const TILE = 1480;

export const HALF = TILE / 2;

export const STRAP = 38;

export const RIDGE = 15;

export type CellGlaze = readonly [thin: string, full: string, deep: string];

export const GLAZES = {
  green: ['#5d9a68', '#2f7a4c', '#12492c'],
  honey: ['#d9a04f', '#b97825', '#7d450f'],
  blue: ['#6f8fc0', '#2f5196', '#142c63'],
  black: ['#5c443a', '#36261f', '#170e0b'],
  white: ['#f3ecd9', '#ebe2ca', '#d8caa6'],
} as const satisfies Record<string, CellGlaze>;

export const onTile = ([x, y]: Point): Point => [x * HALF, y * HALF];

export function near([x, y]: Point): boolean {
  return Math.abs(x) < 1.06 && Math.abs(y) < 1.06;
}

/** The ridges and the white between them, pressed by one mould and so the same on every tile. */
export function straps(): string {
  const lines = aristaStraps().filter((line) => line.some(near));
  const all = lines.map((line) => shortPath(pathOf(line.map(onTile), false))).join('');
  const crossings = aristaCrossings().filter(({ at }) => near(at));
  const bridges = (reach: number): string =>
    crossings
      .map(({ at, along }) =>
        shortPath(
          pathOf([polar(onTile(at), -reach, along), polar(onTile(at), reach, along)], false),
        ),
      )
      .join('');
  const layers = (d: (layer: number) => string): string =>
    LAYERS.map(
      ([width, colour, opacity, shift], layer) =>
        `<path d="${d(layer)}"${shift ? ` transform="translate(${shift} ${shift * 1.25})"` : ''} stroke="${colour}" stroke-width="${width}"${opacity < 1 ? ` stroke-opacity="${opacity}"` : ''}/>`,
    ).join('');
  return `<g id="a" fill="none" stroke-linejoin="miter" stroke-linecap="square">${layers(() => all)}</g><g id="b" fill="none">${layers((layer) => bridges(layer === 0 ? STRAP * 0.8 : STRAP * 1.25 + layer * 4))}</g>`;
}

/** From the shadow beside a ridge to the white between two: width, colour, opacity, way to the lower right. */
const LAYERS: readonly (readonly [
  width: number,
  colour: string,
  opacity: number,
  shift: number,
])[] = [
  [STRAP + RIDGE * 2 + 8, '#1c1008', 0.42, 3.5],
  [STRAP + RIDGE * 2, '#6f4d2b', 1, 0],
  [STRAP + RIDGE * 1.55, '#b08652', 1, -1],
  [STRAP + RIDGE * 0.8, '#d9bd8c', 1, -2],
  [STRAP + 3, '#8a7048', 1, 0],
  [STRAP, '#e3d7b9', 1, 0],
  [STRAP * 0.66, '#efe7d0', 1, 1],
  [STRAP * 0.3, '#faf5e6', 0.6, 2],
];

/** The small flowers that the mould pressed: eight petals in a star, four lobes in a field. */
export function flowers(): string {
  const ring = (count: number, reach: number, wide: number): string =>
    Array.from({ length: count }, (_, k) => {
      const turn = ((k + 0.5) * Math.PI * 2) / count;
      return shortPath(
        pathOf(
          smooth(
            [
              polar([0, 0], reach * 0.28, turn),
              polar([0, 0], reach * 0.62, turn - wide),
              polar([0, 0], reach, turn),
              polar([0, 0], reach * 0.62, turn + wide),
            ],
            28,
            true,
          ),
        ),
      );
    }).join('');
  const pressed = (d: string, fill: string, lit: string): string =>
    `<path d="${d}" stroke="#1c1008" stroke-width="20" stroke-opacity=".45" transform="translate(3 4)"/><path d="${d}" fill="${fill}" stroke="#6f4d2b" stroke-width="15"/><path d="${d}" fill="none" stroke="#cfae78" stroke-width="7" transform="translate(-1.5 -2)"/><path d="${d}" fill="${lit}" fill-opacity=".6" transform="translate(1 2) scale(.9)"/>`;
  const eight = ring(8, 150, 0.3);
  const four = ring(4, 82, 0.5);
  const disc = (glaze: CellGlaze): string =>
    `<circle r="34" fill="${glaze[1]}" stroke="#6f4d2b" stroke-width="13"/><circle r="34" fill="none" stroke="#cfae78" stroke-width="6" cx="-1.5" cy="-2"/><circle cx="3" cy="5" r="19" fill="${glaze[2]}" fill-opacity=".5"/>`;
  const [thinWhite, white] = GLAZES.white;
  return `<g id="h1">${pressed(eight, white, thinWhite)}${disc(GLAZES.honey)}</g><g id="h2">${pressed(eight, white, thinWhite)}${disc(GLAZES.green)}</g><g id="l">${pressed(four, white, thinWhite)}<circle r="15" fill="${GLAZES.honey[1]}" stroke="#6f4d2b" stroke-width="8"/></g>`;
}
