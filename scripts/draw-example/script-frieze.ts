import sharp from 'sharp';
import { meeting, type Segment } from './arrangement.ts';
import type { Light } from './glaze.ts';
import { ease, writeColour } from './light.ts';
import { noiseFrom } from './noise.ts';
import { distance, pathOf, type Point } from './point.ts';
import { cellNumber } from './random.ts';
import type { Pixels } from './save.ts';

/** One closed or open band of the knot, in units; the unit cell is 12.4 wide and 9 high. */
type Strand = readonly Point[];

const UNITS = 4;
const CELL = 12.4;
const BAND = 0.62;

/** Two uprights that cross twice and turn over into their neighbours, as tall letters would. */
function uprights(unit: number): Strand[] {
  const left = unit * CELL;
  const start = unit === 0 ? -0.8 : 0;
  const half = (from: number): readonly Point[] => [
    [from, 0],
    [5.1, 0],
    [5.1, 2.1],
    [7.3, 4.3],
    [7.3, 4.9],
    [5.1, 7.1],
    [5.1, 9],
    [from, 9],
  ];
  const end = unit === UNITS - 1 ? -0.8 : 0;
  return [
    half(start).map(([x, y]): Point => [left + x, y]),
    half(end).map(([x, y]): Point => [left + CELL - x, y]),
  ];
}

/** A square on its corner round the crossing, and between the units two squares locked into a khatam. */
function rings(unit: number): Strand[] {
  const turned = (x: number, radius: number, sides: number, offset: number): Strand =>
    Array.from({ length: sides + 1 }, (_, k): Point => {
      const angle = ((k + offset) / sides) * Math.PI * 2;
      return [x + radius * Math.cos(angle), 4.6 + radius * Math.sin(angle)];
    });
  const middle = unit * CELL + CELL / 2;
  const gap = (unit + 1) * CELL;
  const between = unit < UNITS - 1 ? [turned(gap, 2.2, 4, 0), turned(gap, 2.2, 4, 0.5)] : [];
  return [turned(middle, 2.9, 4, 0), ...between];
}

interface Crossing {
  readonly at: Point;
  readonly strand: number;
  readonly way: number;
  readonly heading: number;
  over: boolean | null;
  twin: Crossing | null;
}

/** All crossings, each seen from both strands, with over and under by turns along every strand. */
function crossingsOf(strands: readonly Strand[]): Crossing[][] {
  const lists: Crossing[][] = strands.map(() => []);
  const sides = strands.map((strand) =>
    strand.slice(1).map((point, k): Segment => [strand[k]!, point]),
  );
  sides.forEach((mine, a) => {
    sides.slice(a + 1).forEach((theirs, offset) => {
      const b = a + 1 + offset;
      mine.forEach((one, i) => {
        theirs.forEach((other, j) => {
          const at = meeting(one, other);
          if (!at || distance(at, one[0]) < 1e-6 || distance(at, other[0]) < 1e-6) return;
          const seen = (strand: number, index: number, side: Segment): Crossing => ({
            at,
            strand,
            way: index + distance(side[0], at) / distance(side[0], side[1]),
            heading: Math.atan2(side[1][1] - side[0][1], side[1][0] - side[0][0]),
            over: null,
            twin: null,
          });
          const first = seen(a, i, one);
          const second = seen(b, j, other);
          first.twin = second;
          second.twin = first;
          lists[a]!.push(first);
          lists[b]!.push(second);
        });
      });
    });
  });
  for (const list of lists) list.sort((p, q) => p.way - q.way);
  const settle = (strand: number): void => {
    const list = lists[strand]!;
    const known = list.findIndex((crossing) => crossing.over !== null);
    const phase = known < 0 ? true : (list[known]!.over === true) === (known % 2 === 0);
    const fresh: number[] = [];
    list.forEach((crossing, k) => {
      if (crossing.over !== null) return;
      crossing.over = phase === (k % 2 === 0);
      crossing.twin!.over = !crossing.over;
      fresh.push(crossing.twin!.strand);
    });
    for (const next of fresh) settle(next);
  };
  lists.forEach((_, strand) => settle(strand));
  return lists;
}

function knotSvg(width: number, height: number, scale: number, origin: Point): string {
  const strands = Array.from({ length: UNITS }, (_, unit) => [
    ...uprights(unit),
    ...rings(unit),
  ]).flat();
  const at = ([x, y]: Point): Point => [origin[0] + x * scale, origin[1] - y * scale];
  const line = (points: readonly Point[], wide: number, colour: string, closed = false): string =>
    `<path d="${pathOf(points.map(at), closed)}" fill="none" stroke="${colour}" stroke-width="${(wide * scale).toFixed(1)}" stroke-linejoin="miter" stroke-linecap="butt"/>`;
  const isRing = (strand: Strand): boolean =>
    distance(strand[0]!, strand[strand.length - 1]!) < 1e-6;
  const bodies = strands
    .map((strand) =>
      isRing(strand) ? line(strand.slice(1), BAND, '#fff', true) : line(strand, BAND, '#fff'),
    )
    .join('');
  const bridges = crossingsOf(strands)
    .flat()
    .filter((crossing) => crossing.over)
    .map(({ at: [x, y], heading, twin }) => {
      const angle = heading - (twin?.heading ?? 0);
      const cover = ((BAND / 2) * (1 + Math.abs(Math.cos(angle)))) / Math.abs(Math.sin(angle));
      const reach = (r: number): Point[] => [
        [x - Math.cos(heading) * r, y - Math.sin(heading) * r],
        [x + Math.cos(heading) * r, y + Math.sin(heading) * r],
      ];
      return (
        line(reach(cover + 0.02), BAND + 0.22, '#000') + line(reach(cover + 0.05), BAND, '#fff')
      );
    })
    .join('');
  const edges = [-2.1, 11.1]
    .map((y) =>
      line(
        [
          [-3, y],
          [CELL * UNITS + 3, y],
        ],
        0.75,
        '#fff',
      ),
    )
    .join('');
  const teeth = Array.from({ length: Math.ceil(UNITS * CELL) + 8 }, (_, k): string => {
    const x = k - 4;
    const tooth = (base: number, tip: number): string =>
      `<path d="${pathOf([at([x + 0.08, base]), at([x + 0.92, base]), at([x + 0.5, tip])])}" fill="#fff"/>`;
    return tooth(-1.5, -0.85) + tooth(10.5, 9.85);
  }).join('');
  const stars = Array.from({ length: UNITS + 1 }, (_unit, unit) =>
    [1.05, 8.15].map((y) => {
      const points = Array.from({ length: 16 }, (_corner, k): Point => {
        const radius = k % 2 === 0 ? 0.5 : 0.38;
        return [
          unit * CELL + radius * Math.cos((k * Math.PI) / 8),
          y + radius * Math.sin((k * Math.PI) / 8),
        ];
      });
      return `<path d="${pathOf(points.map(at))}" fill="#fff"/>`;
    }),
  )
    .flat()
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}"/>${bodies}${bridges}${edges}${teeth}${stars}</svg>`;
}

/** The frieze: black glaze chipped away round a knot, so that the knot stays up from the bare clay. */
export async function drawScriptFrieze(width: number): Promise<Pixels> {
  const scale = width / (CELL * UNITS + 1.6);
  const height = Math.round(scale * 15.2);
  const svg = knotSvg(width, height, scale, [scale * 0.8, height / 2 + 4.5 * scale]);
  const raw = { width, height, channels: 1 as const };
  const mask = await sharp(Buffer.from(svg)).removeAlpha().extractChannel(0).raw().toBuffer();
  const soft = await sharp(mask, { raw })
    .blur(scale / 26)
    .extractChannel(0)
    .raw()
    .toBuffer();
  const wide = await sharp(mask, { raw })
    .blur(scale / 6)
    .extractChannel(0)
    .raw()
    .toBuffer();
  const bytes = new Uint8Array(width * height * 3);
  const noise = noiseFrom(1330);
  const unit = scale / 86;
  const at = (map: Uint8Array, x: number, y: number): number =>
    map[Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))]! / 255;
  const reach = Math.max(1, Math.round(unit * 2));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const u = x / unit;
      const v = y / unit;
      const dx = Math.round((3 * noise(u / 40, v / 40) + 1.6 * noise(u / 9, v / 9)) * unit);
      const dy = Math.round((3 * noise(u / 40 + 9, v / 40) + 1.6 * noise(u / 9 + 9, v / 9)) * unit);
      const up = ease(0.35, 0.65, at(soft, x + dx, y + dy));
      const slopeX = at(soft, x + dx + reach, y + dy) - at(soft, x + dx - reach, y + dy);
      const slopeY = at(soft, x + dx, y + dy + reach) - at(soft, x + dx, y + dy - reach);
      const tileX = (x / scale - 0.8) / CELL + 0.5;
      const tile = Math.floor(tileX);
      const joint =
        Math.min(tileX - tile, tile + 1 - tileX) * CELL * scale +
        1.5 * noise(u / 30, v / 30) * unit;
      const rim =
        Math.min(y, height - y, x, width - x) - scale * 0.22 + 3 * unit * noise(u / 50, v / 50);
      const seam = ease(5 * unit, 2 * unit, joint) + ease(3 * unit, 0, rim);
      const own = cellNumber(tile, 0, 8) - 0.5;
      const gouge = noise(u / 7 + v / 21, v / 9 - u / 30) * 0.5 + noise(u / 30, v / 30) * 0.5;
      const chipped = ease(
        0.88,
        1.0,
        noise(u / 26 + 40, v / 26) * 0.7 + noise(u / 8, v / 8) * 0.3 + 0.25 * (1 - at(wide, x, y)),
      );
      const glazed = up * (1 - chipped);
      const sheen = 0.05 * ease(0.2, 0.9, noise(u / 260 + own * 9, v / 200) + 0.3) + 0.02;
      const tone = 1 + 0.16 * noise(u / 120, v / 120) + own * 0.2;
      const black: Light = [0.03 * tone + sheen, 0.027 * tone + sheen, 0.025 * tone + sheen * 0.95];
      const clayTone =
        (1 + 0.2 * gouge + own * 0.16) *
        (0.66 +
          0.34 * (1 - at(wide, x + Math.round(6 * unit), y + Math.round(8 * unit)) * (1 - up)));
      const clay: Light = [0.62 * clayTone, 0.45 * clayTone, 0.29 * clayTone];
      const relief = (slopeX + slopeY) * (0.1 + 0.25 * (1 - glazed));
      const light: Light = [0, 0, 0];
      for (const channel of [0, 1, 2] as const) {
        const face = black[channel] * glazed + clay[channel] * (1 - glazed) * (1 + relief);
        const glint = Math.max(0, slopeX + slopeY) * 0.16 * glazed;
        light[channel] =
          (face + glint) * (1 - Math.min(1, seam)) +
          [0.36, 0.32, 0.26][channel]! * Math.min(1, seam) * (1 + 0.1 * gouge);
      }
      writeColour(bytes, (y * width + x) * 3, light);
    }
  }
  return { width, height, bytes };
}
