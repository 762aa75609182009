import { REPEAT, sazRepeat } from './saz-repeat.ts';
import { pathOf, type Point } from './point.ts';
import { between, randomFrom, type Random } from './random.ts';
import { boxOf, inVector, shortPath, type VectorPalette } from './vector-glaze.ts';
import type { Touch } from './polychrome.ts';

const SIDE = 6400;
const TILE = 1000;
const COUNT = 6;
const MARGIN = (SIDE - COUNT * TILE) / 2;

/** The tile that was made again later, counted from the upper left, from 0. */
export const REPLACED = { column: 4, row: 1 } as const;

const PALETTE: VectorPalette = {
  black: ['#25221f', '#25221f'],
  cobalt: ['#2746a4', '#142a73'],
  turquoise: ['#3fb0aa', '#1c7f86'],
  sage: ['#8a9d76', '#5c7050'],
  green: ['#3f8d62', '#226743'],
  bole: ['#c6482c', '#e98a68'],
  manganese: ['#7a5a78', '#573c58'],
  yellow: ['#e0b54a', '#b98a26'],
  lustre: ['#a87a3c', '#7a5424'],
  scar: ['#c2a684', '#9c7f5e'],
  ground: ['#f1eee5', '#f1eee5'],
};

/** The later tile: greyer white, blue that ran, red gone brown. */
const LATER: VectorPalette = {
  ...PALETTE,
  black: ['#39363c', '#39363c'],
  cobalt: ['#5166a8', '#38498c'],
  turquoise: ['#78ab9a', '#4f8577'],
  green: ['#7c9468', '#5b7349'],
  bole: ['#8d5640', '#a9765c'],
  ground: ['#dde1de', '#dde1de'],
};

/** The panel of six by six tiles as SVG text, 6400 by 6400. */
export function sazTilesSvg(): string {
  const random = randomFrom(1574);
  const touches = sazRepeat(1573, 7.2);
  const later = sazRepeat(1888, 11);
  const symbols = [0, 1, 2, 3].map((quarter) =>
    symbol(`t${quarter}`, touches, quarter % 2, quarter >> 1, PALETTE),
  );
  symbols.push(symbol('later', later, REPLACED.column % 2, REPLACED.row % 2, LATER));
  const tiles: string[] = [];
  for (let row = 0; row < COUNT; row++)
    for (let column = 0; column < COUNT; column++) tiles.push(tile(column, row, random));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" viewBox="0 0 ${SIDE} ${SIDE}">
<defs><clipPath id="c"><path d="M6 6H994V994H6Z"/></clipPath>
<radialGradient id="d"><stop stop-color="#24324a" stop-opacity=".1"/><stop offset="1" stop-color="#24324a" stop-opacity="0"/></radialGradient>
<radialGradient id="w"><stop stop-color="#fff" stop-opacity=".17"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient>
<radialGradient id="y"><stop stop-color="#a0854c" stop-opacity=".15"/><stop offset="1" stop-color="#a0854c" stop-opacity="0"/></radialGradient>
<linearGradient id="s" x1="0" y1="0" x2="1" y2="1"><stop stop-color="#fff" stop-opacity=".2"/><stop offset=".32" stop-color="#fff" stop-opacity=".03"/><stop offset=".7" stop-color="#1b2030" stop-opacity="0"/><stop offset="1" stop-color="#1b2030" stop-opacity=".09"/></linearGradient>
${mottles(random)}${symbols.join('\n')}</defs>
<rect width="${SIDE}" height="${SIDE}" fill="#b9b0a0"/>${plaster(random)}
${tiles.join('\n')}
</svg>
`;
}

/** All touches of the repeat that fall on one of its four tiles, wrapped round the sides. */
function symbol(
  id: string,
  touches: readonly Touch[],
  right: number,
  low: number,
  palette: VectorPalette,
): string {
  const left = right * TILE;
  const top = low * TILE;
  const drawn: string[] = [];
  let open = '';
  for (const touch of touches) {
    const box = boxOf(touch);
    for (const dx of [-REPEAT, 0, REPEAT])
      for (const dy of [-REPEAT, 0, REPEAT]) {
        if (
          box.right + dx < left ||
          box.left + dx > left + TILE ||
          box.bottom + dy < top ||
          box.top + dy > top + TILE
        )
          continue;
        const shift = `translate(${dx - left} ${dy - top})`;
        if (shift !== open) drawn.push(`${open ? '</g>' : ''}<g transform="${shift}">`);
        open = shift;
        drawn.push(inVector(touch, palette));
      }
  }
  return `<g id="${id}">${drawn.join('')}</g></g>`;
}

/** Two clouds of soft spots, so that no glaze is one flat tone. */
function mottles(random: Random): string {
  return ['m', 'n']
    .map((id) => {
      const spots = Array.from({ length: 15 }, () => {
        const kind = ['d', 'w', 'y'][Math.floor(random() * 3)]!;
        return `<ellipse cx="${between(random, 0, 1000).toFixed(0)}" cy="${between(random, 0, 1000).toFixed(0)}" rx="${between(random, 90, 330).toFixed(0)}" ry="${between(random, 60, 220).toFixed(0)}" fill="url(#${kind})"/>`;
      });
      return `<g id="${id}">${spots.join('')}</g>`;
    })
    .join('');
}

function plaster(random: Random): string {
  return Array.from({ length: 420 }, () => {
    const along = between(random, 0, SIDE);
    const across = between(random, 0, MARGIN - 10) + (random() < 0.5 ? 0 : SIDE - MARGIN + 10);
    const [x, y] = random() < 0.5 ? [along, across] : [across, along];
    const size = between(random, 4, 26);
    return `<ellipse cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" rx="${size.toFixed(0)}" ry="${(size * between(random, 0.4, 1)).toFixed(0)}" fill="${random() < 0.5 ? '#a59b89' : '#c9c1b2'}" fill-opacity=".6"/>`;
  }).join('');
}

/** A closed shape with broken edges about a place. */
function broken(x: number, y: number, wide: number, tall: number, random: Random): Point[] {
  const count = 15;
  return Array.from({ length: count }, (_, k): Point => {
    const angle = (k / count) * 6.2832;
    const reach = between(random, 0.72, 1.15);
    return [x + wide * reach * Math.cos(angle), y + tall * reach * Math.sin(angle)];
  });
}

/** A place where glaze has gone: the pale body, a darker lip of glaze at its upper left. */
function chip(points: readonly Point[]): string {
  const d = shortPath(pathOf(points));
  return `<path d="${d}" fill="#6d6252" fill-opacity=".75" transform="translate(-4 -5)"/><path d="${d}" fill="#d9cfb9"/><path d="${d}" fill="#b59f7c" fill-opacity=".35" transform="translate(5 6) scale(.995)"/>`;
}

function crackle(random: Random, count: number): string {
  return Array.from({ length: count }, () => {
    let x = between(random, 20, 980);
    let y = between(random, 20, 980);
    let heading = between(random, 0, 6.28);
    const points: Point[] = [[x, y]];
    for (let k = 0; k < between(random, 4, 11); k++) {
      heading += between(random, -0.7, 0.7);
      const step = between(random, 18, 60);
      x += Math.cos(heading) * step;
      y += Math.sin(heading) * step;
      points.push([x, y]);
    }
    return `<path d="${shortPath(pathOf(points, false))}" stroke-opacity="${between(random, 0.14, 0.4).toFixed(2)}"/>`;
  }).join('');
}

function tile(column: number, row: number, random: Random): string {
  const replaced = column === REPLACED.column && row === REPLACED.row;
  const quarter = (column % 2) + (row % 2) * 2;
  const turn = replaced ? 1.1 : between(random, -0.28, 0.28);
  const slipX = replaced ? 16 : between(random, -4, 4);
  const slipY = replaced ? -19 : between(random, -4, 4);
  const x = MARGIN + column * TILE + between(random, -3, 3);
  const y = MARGIN + row * TILE + between(random, -3, 3);
  const ground = (replaced ? LATER : PALETTE).ground[0];
  const wear = Math.max(0, 1 - Math.hypot(column - 1.2, row - 5.4) / 3.2);
  const chips: string[] = [];
  for (let k = 0; k < 3 + Math.round(wear * 10); k++) {
    const along = between(random, 40, 960);
    const side = Math.floor(random() * 4);
    const deep = between(random, 0, 10);
    const at: Point =
      side === 0
        ? [along, 6 + deep]
        : side === 1
          ? [994 - deep, along]
          : side === 2
            ? [along, 994 - deep]
            : [6 + deep, along];
    const wide = between(random, 7, 24) * (1 + wear * 1.4);
    chips.push(
      chip(
        broken(
          at[0],
          at[1],
          side % 2 === 0 ? wide : wide * 0.5,
          side % 2 === 0 ? wide * 0.5 : wide,
          random,
        ),
      ),
    );
  }
  if (wear > 0.25)
    for (let k = 0; k < wear * 7; k++)
      chips.push(
        chip(
          broken(
            between(random, 80, 920),
            between(random, 80, 920),
            between(random, 8, 42 * wear + 12),
            between(random, 8, 34 * wear + 12),
            random,
          ),
        ),
      );
  const pins = Array.from(
    { length: 12 },
    () =>
      `<circle cx="${between(random, 20, 980).toFixed(0)}" cy="${between(random, 20, 980).toFixed(0)}" r="${between(random, 1.6, 4).toFixed(1)}"/>`,
  ).join('');
  const mottle = random() < 0.5 ? 'm' : 'n';
  const quarterTurn = Math.floor(random() * 4) * 90;
  const edge = `<path d="M9 994V9H994" fill="none" stroke="#fff" stroke-width="6" stroke-opacity=".6"/><path d="M991 9V991H9" fill="none" stroke="#4c4a42" stroke-width="7" stroke-opacity=".3"/>`;
  const gleam = `<rect width="1000" height="1000" fill="url(#s)" fill-opacity="${between(random, 0.1, 0.95).toFixed(2)}" transform="rotate(${random() < 0.7 ? 0 : 180} 500 500)"/>`;
  return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)})"><path d="M2 3H1003V1004H2Z" fill="#6f6657" fill-opacity=".8"/><g clip-path="url(#c)"><rect width="1000" height="1000" fill="${ground}"/><use href="#${replaced ? 'later' : `t${quarter}`}" transform="translate(${slipX.toFixed(1)} ${slipY.toFixed(1)}) rotate(${turn.toFixed(2)} 500 500)"/><use href="#${mottle}" transform="rotate(${quarterTurn} 500 500)"/><g fill="none" stroke="#6b5a44" stroke-width="2.2">${crackle(random, replaced ? 4 : 9)}</g><g fill="#5b5144" fill-opacity=".5">${pins}</g>${gleam}${edge}</g>${chips.join('')}</g>`;
}
