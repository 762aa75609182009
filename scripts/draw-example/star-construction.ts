import sharp from 'sharp';
import type { Light } from './glaze.ts';
import { writeColour } from './light.ts';
import { noiseFrom } from './noise.ts';
import { pathOf, polar, type Point } from './point.ts';
import type { Pixels } from './save.ts';
import {
  FRAME,
  HALF,
  HEART,
  INNER,
  KHATAM,
  NET,
  ROSETTES,
  khatamLines,
  linkLines,
  netSides,
  panelLines,
  rosetteLines,
} from './star-panel-geometry.ts';
import type { Segment } from './arrangement.ts';

/** The working drawing of the star panel: one quarter finished in ink, the rest as guiding lines. */
export async function drawStarConstruction(side: number): Promise<Pixels> {
  const svg = constructionSvg(side);
  const drawn = await sharp(Buffer.from(svg), { unlimited: true }).removeAlpha().raw().toBuffer();
  const bytes = new Uint8Array(side * side * 3);
  const noise = noiseFrom(1340);
  const unit = side / 2600;
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const u = x / unit;
      const v = y / unit;
      const fibre =
        0.022 * noise(u / 5, v / 14) +
        0.03 * noise(u / 70, v / 70) +
        0.035 * noise(u / 420, v / 420);
      const fold = Math.min(Math.abs(x - side * 0.5), Math.abs(y - side * 0.502)) / unit;
      const crease = 0.07 * Math.exp(-fold / 2.2) + 0.03 * Math.exp(-fold / 16);
      const rim = Math.min(x, y, side - x, side - y) / unit + 30 * noise(u / 160, v / 160);
      const age = 0.16 * Math.exp(-Math.max(0, rim) / 130);
      const level = (1 + fibre - crease - age) * 0.86;
      const at = (y * side + x) * 3;
      const rub = 0.9 + 0.13 * noise(u / 6, v / 6) + 0.08 * noise(u / 60, v / 60);
      const light: Light = [0, 0, 0];
      for (const channel of [0, 1, 2] as const) {
        const paper = level * [0.93, 0.845 - age * 0.3, 0.68 - age * 0.5][channel]!;
        const ink = (drawn[at + channel]! / 255) ** 2.2;
        light[channel] = paper * (1 - (1 - ink) * Math.min(1.04, Math.max(0.4, rub + 0.12)));
      }
      writeColour(bytes, at, light);
    }
  }
  return { width: side, height: side, bytes };
}

function constructionSvg(side: number): string {
  const scale = side / (2 * (HALF + 0.55));
  const at = ([x, y]: Point): Point => [side / 2 + x * scale, side / 2 + y * scale];
  const lines = (
    segments: readonly Segment[],
    colour: string,
    width: number,
    opacity: number,
    dash = '',
  ): string =>
    `<g fill="none" stroke="${colour}" stroke-width="${(width * side) / 2600}" stroke-opacity="${opacity}" ${dash ? `stroke-dasharray="${dash}"` : ''}>${segments.map(([a, b]) => `<path d="${pathOf([at(a), at(b)], false)}"/>`).join('')}</g>`;
  const circle = (
    middle: Point,
    radius: number,
    colour: string,
    width: number,
    opacity: number,
  ): string => {
    const [x, y] = at(middle);
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${(radius * scale).toFixed(1)}" fill="none" stroke="${colour}" stroke-width="${(width * side) / 2600}" stroke-opacity="${opacity}"/>`;
  };
  const reaches = HALF * Math.SQRT2;
  const rays = Array.from({ length: 8 }, (_, k): Segment => [
    polar([0, 0], reaches, (k * Math.PI) / 8),
    polar([0, 0], -reaches, (k * Math.PI) / 8),
  ]);
  const inFrame = (point: Point): boolean => Math.abs(point[0]) < HALF && Math.abs(point[1]) < HALF;
  const near = NET.filter(inFrame);
  const red = '#a8402c';
  const grey = '#5d5a55';
  const blue = '#1f3f93';
  const ink = '#231f1c';
  const quarter = pathOf([at([0, 0]), at([HALF, 0]), at([HALF, -HALF]), at([0, -HALF])]);
  const fills = [
    ...ROSETTES.map((middle) => ({ middle, points: starPoints(middle) })),
    ...near.map((middle) => ({ middle, points: khatamLines(middle).map(([a]) => a) })),
  ];
  const tinted = fills
    .map(({ points }) => `<path d="${pathOf(points.map(at))}" fill="${blue}" fill-opacity="0.32"/>`)
    .join('');
  const square = pathOf(
    (
      [
        [-HALF, -HALF],
        [HALF, -HALF],
        [HALF, HALF],
        [-HALF, HALF],
      ] as const
    ).map(at),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><rect width="${side}" height="${side}" fill="#fff"/>
<clipPath id="panel"><path d="${square}"/></clipPath><clipPath id="quarter"><path d="${quarter}"/></clipPath>
<g clip-path="url(#panel)">
${lines(rays, grey, 2.2, 0.7)}
${ROSETTES.map((middle) => circle(middle, FRAME, red, 3, 0.85) + circle(middle, INNER, red, 1.6, 0.6) + circle(middle, HEART, red, 1.2, 0.4) + circle(middle, (1 + Math.SQRT2) / 2 / Math.cos(Math.PI / 8), grey, 1.4, 0.5)).join('')}
${near.map((middle) => circle(middle, KHATAM * Math.SQRT2, red, 1.5, 0.6)).join('')}
${lines(netSides(), red, 3.4, 0.85, '18 10')}
${lines(
  ROSETTES.flatMap((middle) => rosetteLines(middle)),
  grey,
  2,
  0.7,
)}
${lines(netSides().flatMap(linkLines), grey, 2, 0.6)}
${lines(near.flatMap(khatamLines), grey, 2.8, 0.8)}
${near
  .map((middle) => {
    const [x, y] = at(middle);
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${(side * 6) / 2600}" fill="${red}" fill-opacity="0.8"/>`;
  })
  .join('')}
</g>
<g clip-path="url(#quarter)">${tinted}${lines(panelLines(), ink, 5, 0.92)}</g>
<path d="${square}" fill="none" stroke="${ink}" stroke-width="${(5 * side) / 2600}"/>
</svg>`;
}

/** Outline of the star in the heart of a rosette, out to the ring of its points. */
function starPoints(middle: Point): Point[] {
  const notch = (FRAME * Math.cos((6 * Math.PI) / 16)) / Math.cos((5 * Math.PI) / 16);
  return Array.from({ length: 32 }, (_, k) =>
    polar(middle, k % 2 === 0 ? FRAME : notch, (k * Math.PI) / 16),
  );
}
