import { aristaFaces, aristaStraps, type AristaFace } from './arista-geometry.ts';
import {
  straps,
  flowers,
  onTile,
  near,
  GLAZES,
  HALF,
  STRAP,
  RIDGE,
  TILE,
  type CellGlaze,
} from './arista-relief.ts';
import { middleOf } from './arrangement.ts';
import { pathOf, polar, smooth, type Point } from './point.ts';
import { between, randomFrom, type Random } from './random.ts';
import { shortPath } from './vector-glaze.ts';

const SIDE = 6400;
const COUNT = 4;
const GAP = 20;
const MARGIN = (SIDE - COUNT * TILE - (COUNT - 1) * GAP) / 2;
const CLAY = '#c58d62';

/** The field of sixteen arista tiles as SVG text, 6400 by 6400. */
export function cuencaTileSvg(): string {
  const random = randomFrom(1526);
  const tiles: string[] = [];
  for (let row = 0; row < COUNT; row++)
    for (let column = 0; column < COUNT; column++) tiles.push(tile(column, row, random));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" viewBox="0 0 ${SIDE} ${SIDE}">
<defs><clipPath id="c"><path d="M-738 -738H738V738H-738Z"/></clipPath>
<radialGradient id="d"><stop stop-color="#2a1c10" stop-opacity=".2"/><stop offset="1" stop-color="#2a1c10" stop-opacity="0"/></radialGradient>
<radialGradient id="w"><stop stop-color="#fff6df" stop-opacity=".2"/><stop offset="1" stop-color="#fff6df" stop-opacity="0"/></radialGradient>
<linearGradient id="s" x1="0" y1="0" x2="1" y2="1"><stop stop-color="#fff" stop-opacity=".22"/><stop offset=".4" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#1a120a" stop-opacity=".2"/></linearGradient>
${straps()}${flowers()}</defs>
<rect width="${SIDE}" height="${SIDE}" fill="#a89b86"/>${mortar(random)}
${tiles.join('\n')}</svg>
`;
}

function glazeOf(face: AristaFace): CellGlaze {
  if (face.kind === 'star') return face.central ? GLAZES.green : GLAZES.blue;
  if (face.kind === 'kite') return face.central ? GLAZES.honey : GLAZES.green;
  return face.kind === 'field' ? GLAZES.black : GLAZES.honey;
}

function blend(a: string, b: string, t: number): string {
  const part = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return `#${[1, 3, 5]
    .map((at) =>
      Math.round(part(a, at) + (part(b, at) - part(a, at)) * t)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function drawn(shape: readonly Point[], middle: Point, share: number, dx = 0, dy = 0): string {
  return shortPath(
    pathOf(
      shape.map(([x, y]): Point => [
        middle[0] + (x - middle[0]) * share + dx,
        middle[1] + (y - middle[1]) * share + dy,
      ]),
    ),
    1,
  );
}

/** One cell of glaze: thin at the ridges, deep where it pooled, with a glint and now and then a bubble. */
function cell(face: AristaFace, random: Random, age: number): string {
  const shape = face.corners.map(onTile);
  const middle = middleOf(shape);
  const [thin, full, deep] = glazeOf(face);
  const tone = between(random, -0.28, 0.42);
  const base = tone < 0 ? blend(full, thin, -tone) : blend(full, deep, tone);
  const slipX = between(random, -8, 8);
  const slipY = between(random, -5, 11);
  const size = Math.max(...shape.map(([x, y]) => Math.hypot(x - middle[0], y - middle[1])));
  const parts = [
    `<path d="${drawn(shape, middle, 1)}" fill="${base}"/>`,
    ...[0.76, 0.56, 0.36].map(
      (share) =>
        `<path d="${drawn(smooth(shape, shape.length * 3, true), middle, share, slipX, slipY)}" fill="${deep}" fill-opacity="${between(random, 0.1, 0.2).toFixed(2)}"/>`,
    ),
  ];
  if (face.kind === 'star')
    parts.push(
      `<use href="#h${face.central ? 1 : 2}" x="${middle[0].toFixed(0)}" y="${middle[1].toFixed(0)}"/>`,
    );
  if (face.kind === 'field') parts.push(...boss(shape, middle, random));
  for (let k = 0; k < between(random, 1, 4); k++) {
    const [x, y] = polar(middle, size * between(random, 0.05, 0.4), between(random, 0, 6.28));
    parts.push(
      `<circle cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" r="${between(random, 2.5, 6).toFixed(1)}" fill="${random() < 0.4 ? thin : deep}" fill-opacity=".8"/>`,
    );
  }
  if (random() < 0.85) {
    const at = polar(middle, size * 0.5, -2.3 + between(random, -0.5, 0.5));
    const long = size * between(random, 0.05, 0.12);
    parts.push(
      `<ellipse cx="${at[0].toFixed(0)}" cy="${at[1].toFixed(0)}" rx="${long.toFixed(0)}" ry="${(long * 0.3).toFixed(0)}" fill="#fff" fill-opacity="${between(random, 0.06, 0.16).toFixed(2)}" transform="rotate(${between(random, -60, -25).toFixed(0)} ${at[0].toFixed(0)} ${at[1].toFixed(0)})"/>`,
    );
  }
  if (random() < 0.05 + age * 0.16) {
    const d = shortPath(
      pathOf(
        blot(
          polar(middle, size * between(random, 0, 0.3), random() * 6.28),
          size * between(random, 0.05, 0.15),
          random,
        ),
      ),
    );
    parts.push(
      `<path d="${d}" fill="#3d2616" fill-opacity=".6" transform="translate(-4 -5)"/><path d="${d}" fill="${CLAY}"/>`,
    );
  }
  return parts.join('');
}

/** The cell within a dark field: a smaller one of blue in its own ridge, with a leaf of four lobes. */
function boss(shape: readonly Point[], middle: Point, random: Random): string[] {
  const inner = drawn(shape, middle, 0.53);
  const [thin, full, deep] = GLAZES.blue;
  const far = shape.reduce((a, b) =>
    Math.hypot(b[0] - middle[0], b[1] - middle[1]) > Math.hypot(a[0] - middle[0], a[1] - middle[1])
      ? b
      : a,
  );
  const turn = (Math.atan2(far[1] - middle[1], far[0] - middle[0]) * 180) / Math.PI;
  return [
    `<path d="${inner}" fill="none" stroke="#120a06" stroke-width="26" stroke-opacity=".5" transform="translate(3 4)"/><path d="${inner}" fill="${blend(full, random() < 0.5 ? thin : deep, between(random, 0, 0.4))}" stroke="#6f4d2b" stroke-width="19"/>`,
    `<path d="${drawn(smooth(shape, shape.length * 3, true), middle, 0.32, 3, 5)}" fill="${deep}" fill-opacity=".28"/><path d="${inner}" fill="none" stroke="#cfae78" stroke-width="9" transform="translate(-2 -2.5)"/>`,
    `<use href="#l" transform="translate(${middle[0].toFixed(0)} ${middle[1].toFixed(0)}) rotate(${turn.toFixed(0)})"/>`,
  ];
}

function blot([x, y]: Point, size: number, random: Random): Point[] {
  return smooth(
    Array.from({ length: 9 }, (_, k) =>
      polar([x, y], size * between(random, 0.55, 1.1), (k / 9) * 6.2832),
    ),
    36,
    true,
  );
}

function mortar(random: Random): string {
  return Array.from({ length: 500 }, () => {
    const x = between(random, 0, SIDE);
    const y = between(random, 0, SIDE);
    const size = between(random, 4, 20);
    return `<ellipse cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" rx="${size.toFixed(0)}" ry="${(size * between(random, 0.4, 1)).toFixed(0)}" fill="${random() < 0.5 ? '#968a74' : '#bdb19c'}" fill-opacity=".6"/>`;
  }).join('');
}

/** Rubbed places: short pieces of ridge where the glaze is gone and the clay shows. */
function rubbed(age: number, random: Random): string {
  const lines = aristaStraps().filter((line) => line.every(near));
  return Array.from({ length: Math.round(14 + age * 46) }, () => {
    const line = lines[Math.floor(random() * lines.length)]!;
    const k = Math.floor(random() * (line.length - 1));
    const [a, b] = [onTile(line[k]!), onTile(line[k + 1]!)];
    const heading = Math.atan2(b[1] - a[1], b[0] - a[0]);
    const off = (random() < 0.5 ? 1 : -1) * (STRAP / 2 + RIDGE * 0.45);
    const from = between(random, 0, 0.7);
    const to = Math.min(0.96, from + between(random, 0.08, 0.3));
    const at = (t: number): Point =>
      polar(
        [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t],
        off + between(random, -2, 2),
        heading + Math.PI / 2,
      );
    return `<path d="${shortPath(pathOf(smooth([at(from), at((from + to) / 2), at(to)], 6), false), 2)}" stroke-width="${between(random, 5, 12).toFixed(0)}"/>`;
  }).join('');
}

/** Glaze that ran over a ridge in the kiln. */
function spill(random: Random): string {
  const names = ['green', 'honey', 'black'] as const;
  const [, full, deep] = GLAZES[names[Math.floor(random() * 3)]!];
  const [x, y]: Point = [between(random, -560, 560), between(random, -560, 560)];
  const size = between(random, 12, 32);
  return `<path d="${shortPath(pathOf(blot([x, y], size, random)), 1)}" fill="${full}" fill-opacity=".72"/><path d="${shortPath(pathOf(blot([x + 4, y + 8], size * 0.5, random)), 1)}" fill="${deep}" fill-opacity=".4"/>`;
}

function chip(along: number, side: number, wide: number, random: Random): string {
  const edge = HALF - 5;
  const at: Point =
    side === 0
      ? [along, -edge]
      : side === 1
        ? [edge, along]
        : side === 2
          ? [along, edge]
          : [-edge, along];
  const shape = blot(at, wide, random);
  const d = shortPath(pathOf(shape), 1);
  return `<path d="${d}" fill="#3a2415" fill-opacity=".7" transform="translate(-5 -6)"/><path d="${d}" fill="${CLAY}"/><path d="${d}" fill="#e0b48c" fill-opacity=".5" transform="translate(${(at[0] * 0.002).toFixed(1)} 5)"/>`;
}

function tile(column: number, row: number, random: Random): string {
  const x = MARGIN + column * (TILE + GAP) + HALF + between(random, -4, 4);
  const y = MARGIN + row * (TILE + GAP) + HALF + between(random, -4, 4);
  const age = Math.max(0.08, 1 - Math.hypot(column - 3.2, row - 3) / 3);
  const faces = aristaFaces()
    .filter(({ corners }) => corners.some(near))
    .map((face) => cell(face, random, age))
    .join('');
  const mottles = Array.from(
    { length: 9 },
    () =>
      `<ellipse cx="${between(random, -740, 740).toFixed(0)}" cy="${between(random, -740, 740).toFixed(0)}" rx="${between(random, 120, 420).toFixed(0)}" ry="${between(random, 90, 300).toFixed(0)}" fill="url(#${random() < 0.5 ? 'd' : 'w'})"/>`,
  ).join('');
  const spills = Array.from({ length: Math.floor(between(random, 1, 4)) }, () =>
    spill(random),
  ).join('');
  const chips = Array.from({ length: Math.round(3 + age * 8) }, () =>
    chip(
      between(random, -700, 700),
      Math.floor(random() * 4),
      between(random, 10, 26) * (1 + age),
      random,
    ),
  ).join('');
  const bevel = `<path d="M-735 735V-735H735" fill="none" stroke="#fff3d6" stroke-width="8" stroke-opacity=".5"/><path d="M735 -735V735H-735" fill="none" stroke="#1d120a" stroke-width="12" stroke-opacity=".4"/>`;
  return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${between(random, -0.35, 0.35).toFixed(2)})"><path d="M-736 -734H746V750H-736Z" fill="#54483a" fill-opacity=".8"/><g clip-path="url(#c)">${faces}<use href="#a"/><use href="#b"/>${spills}<g fill="none" stroke="${CLAY}" stroke-linecap="round" stroke-opacity=".9">${rubbed(age, random)}</g>${mottles}<rect x="-740" y="-740" width="1480" height="1480" fill="url(#s)" fill-opacity="${between(random, 0.25, 1).toFixed(2)}"/>${bevel}</g>${chips}</g>`;
}
