import sharp from 'sharp';

import { courseLines, pottedPlant } from './facade-courses.ts';
import { lantern, portal, shopDoor } from './facade-doors.ts';
import { balcony, groundWindow } from './facade-windows.ts';
import { PIGMENTS, type Light } from './glaze.ts';
import { ease, writeColour } from './light.ts';
import { noiseFrom } from './noise.ts';
import { moved, paintMap, read, type Mark } from './painting.ts';
import {
  TILE,
  box,
  courses,
  petatillo,
  relief,
  tileAt,
  tilePainting,
  type Relief,
} from './petatillo-wall.ts';
import { pathOf, polar, smooth, type Point } from './point.ts';
import { randomFrom } from './random.ts';
import type { Pixels } from './save.ts';

/** The front in units: four times as wide as it is high. */
const FRONT = { width: 7200, height: 1800 } as const;

const BAYS = [400, 1200, 2000, 2800, 3600, 4400, 5200, 6000, 6800] as const;
const DOOR = 2000;
const SHOP = 5200;

/** The part of the wall that fell and was laid again in plain courses. */
const MENDED = { x: 4618, y: 1010, width: 350, height: 520 } as const;

function mendedShape(grow: number): Point[] {
  const middle: Point = [MENDED.x + MENDED.width / 2, MENDED.y + MENDED.height / 2];
  const points = Array.from({ length: 26 }, (_, k) => {
    const angle = (k / 26) * Math.PI * 2;
    const wave = 1 + 0.09 * Math.sin(k * 2.7) + 0.07 * Math.sin(k * 1.3 + 1);
    return [
      middle[0] + Math.cos(angle) * (MENDED.width / 2 + grow) * wave,
      middle[1] + Math.sin(angle) * (MENDED.height / 2 + grow) * wave,
    ] as const;
  });
  return smooth(points, 160, true);
}

interface Wall {
  readonly parts: Relief[];
  readonly marks: Mark[];
  readonly tiles: Relief[];
}

function laidWall(): Wall {
  const random = randomFrom(1770);
  const field = { x: 0, y: 236, width: FRONT.width, height: 1326 };
  const parts: Relief[] = [
    relief(box(0, 150, FRONT.width, 1420), '#b7a88e', 100),
    ...petatillo(field, random),
  ];
  const tiles: Relief[] = [];
  const marks: Mark[] = [];
  const middle: Point = [MENDED.x + MENDED.width / 2, MENDED.y + MENDED.height / 2];
  const patch = mendedShape(0);
  const inPatch = ([x, y]: Point): boolean =>
    Math.hypot(
      (x - middle[0]) / (MENDED.width / 2 + 66),
      (y - middle[1]) / (MENDED.height / 2 + 66),
    ) < 1;
  const stepX = 100 * Math.SQRT2;
  for (let row = 0; row < 10; row++) {
    for (let column = 0; column < 54; column++) {
      const at: Point = [column * stepX + (row % 2) * (stepX / 2), 270 + row * stepX];
      if (inPatch(at)) continue;
      if ((column * 7 + row * 5) % 97 === 3) {
        parts.push(
          relief(
            [0, 1, 2, 3].map((k) => polar(at, TILE - 2, (k * Math.PI) / 2)),
            '#a8977d',
            96,
          ),
        );
        continue;
      }
      tiles.push(tileAt(at, random));
      marks.push(
        ...tilePainting(
          at,
          (row + column * 2 + (random() < 0.08 ? 1 : 0)) % 4,
          random,
          `tile${row}-${column}`,
        ),
      );
    }
  }
  const clip = `<clipPath id="patch"><path d="${pathOf(patch)}"/></clipPath>`;
  const laid = courses(MENDED, random);
  parts.push(relief(mendedShape(26), '#a89e8f', 108), relief(patch, '#a49e94', 104), {
    colour: `${clip}<g clip-path="url(#patch)">${laid.map(({ colour }) => colour).join('')}</g>`,
    height: `${clip}<g clip-path="url(#patch)">${laid.map(({ height }) => height).join('')}</g>`,
  });
  const put: readonly (readonly [number, number, number])[] = [
    [4718, 1150, -1],
    [4860, 1160, 2],
    [4789, 1300, 9],
    [4716, 1420, 3],
  ];
  for (const [x, y, kind] of put) {
    if (kind === 9) {
      parts.push(
        relief(
          [0, 1, 2, 3].map((k) => polar([x, y], TILE - 2, (k * Math.PI) / 2)),
          '#8f897f',
          92,
        ),
      );
      continue;
    }
    tiles.push(tileAt([x, y], random));
    if (kind >= 0) marks.push(...tilePainting([x, y], kind, random, `mended${x}`));
  }
  return { parts, marks, tiles };
}

/** The street front in daylight, `width` pixels wide: bricks, tiles, stucco, iron and wood with their shadows. */
export async function drawPetatilloFacade(width: number): Promise<Pixels> {
  const scale = width / FRONT.width;
  const height = Math.round(FRONT.height * scale);
  const random = randomFrom(1771);
  const wall = laidWall();
  const over = [
    ...courseLines(FRONT.width),
    ...BAYS.filter((x) => x !== DOOR && x !== SHOP).flatMap(groundWindow),
    ...portal(DOOR),
    ...shopDoor(SHOP),
    ...lantern(DOOR - 430, 1170),
    ...lantern(DOOR + 430, 1170),
    ...BAYS.flatMap((x) => balcony(x, x === DOOR, random)),
    ...[3450, 3560, 3740, 6120].flatMap((x, k) => pottedPlant(x, k, random)),
  ];
  const svg = (body: string): Buffer =>
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${FRONT.width} ${FRONT.height}"><rect width="${FRONT.width}" height="${FRONT.height}"/>${body}</svg>`,
    );
  const all = [...wall.parts, ...wall.tiles, ...over];
  const colour = await sharp(svg(all.map((part) => part.colour).join('')), { unlimited: true })
    .removeAlpha()
    .raw()
    .toBuffer();
  const flat = await sharp(svg(all.map((part) => part.height).join('')), { unlimited: true })
    .removeAlpha()
    .extractChannel(0)
    .raw()
    .toBuffer();
  const raw = { width, height, channels: 1 as const };
  const raised = await sharp(flat, { raw })
    .blur(Math.max(0.5, 1.5 * scale))
    .extractChannel(0)
    .raw()
    .toBuffer();
  const shine = await sharp(
    svg(
      `${wall.tiles.map((part) => part.height.replaceAll(/fill="[^"]*"/g, 'fill="#fff"')).join('')}${over.map((part) => part.height.replaceAll(/rgb\([^)]*\)/g, '#000')).join('')}`,
    ),
    { unlimited: true },
  )
    .removeAlpha()
    .extractChannel(0)
    .raw()
    .toBuffer();
  const painted = await paintMap({
    width,
    height,
    marks: moved(wall.marks, `scale(${scale})`),
    soften: 3 * scale,
  });
  return {
    width,
    height,
    bytes: daylight({ width, height, scale, colour, raised, shine, painted }),
  };
}

function daylight(input: {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly colour: Uint8Array;
  readonly raised: Uint8Array;
  readonly shine: Uint8Array;
  readonly painted: Awaited<ReturnType<typeof paintMap>>;
}): Uint8Array {
  const { width, height, scale, colour, raised, shine, painted } = input;
  const noise = noiseFrom(1772);
  const bytes = new Uint8Array(width * height * 3);
  const heightAt = (x: number, y: number): number =>
    raised[
      Math.min(height - 1, Math.max(0, Math.round(y))) * width +
        Math.min(width - 1, Math.max(0, Math.round(x)))
    ]!;
  const reach = Math.max(1, Math.round(1.4 * scale));
  const ways = Array.from({ length: 24 }, (_, k) => 2.5 + 1.15 * k + 0.085 * k * k);
  const streaks = BAYS.flatMap((x): readonly (readonly [number, number, number, number])[] => [
    [x - 250, 940, 26, 300],
    [x + 250, 940, 26, 300],
    [x - 140, 1492, 30, 90],
    [x + 140, 1492, 30, 90],
  ]);
  for (let row = 0; row < height; row++) {
    const y = row / scale;
    for (let column = 0; column < width; column++) {
      const x = column / scale;
      const pixel = row * width + column;
      const here = raised[pixel]!;
      const slope =
        heightAt(column - reach, row) -
        heightAt(column + reach, row) +
        1.15 * (heightAt(column, row - reach) - heightAt(column, row + reach));
      let shadow = 0;
      for (const way of ways) {
        const above = heightAt(column - way * 0.62 * scale, row - way * scale) - here;
        shadow = Math.max(shadow, ease(way * 1.55 - 9, way * 1.55 + 22, above));
      }
      const sky = y < 148 && here < 6;
      const coarse = noise(x / 90, y / 90);
      const grain = noise(x / 7, y / 7);
      const pits = noise(x / 3.2 + 9, y / 3.2);
      let grime =
        0.1 * ease(0.2, 1.1, noise(x / 46, y / 420) + 0.25 * coarse) +
        0.34 * ease(1430, 1700, y) * (0.55 + 0.45 * coarse) * (y < 1706 ? 1 : 0.3);
      for (const [sx, sy, wide, long] of streaks) {
        if (Math.abs(x - sx) > wide * 2 || y < sy || y > sy + long) continue;
        grime +=
          0.3 *
          Math.exp(-(((x - sx + 8 * noise(y / 60, sx)) / wide) ** 2)) *
          (1 - (y - sy) / long) *
          (0.6 + 0.5 * noise(x / 5, y / 160));
      }
      const bloom =
        0.34 *
        ease(0.55, 1.05, noise(x / 150 + 7, y / 110) + 0.35 * grain) *
        ease(1180, 1520, y) *
        (y < 1560 && here > 90 && here < 138 ? 1 : 0);
      const tile = shine[pixel]! / 255;
      const level = sky
        ? 1
        : (1 + Math.max(-0.4, Math.min(0.42, -slope * 0.0062))) *
          (1 + (0.05 * coarse + 0.055 * grain + (pits > 0.9 ? -0.12 : 0)) * (1 - 0.75 * tile)) *
          (1 - 0.56 * shadow) *
          (1.04 - 0.1 * (y / FRONT.height));
      const line = painted.layers.line
        ? read(painted.layers.line.thickness, width, height, column, row)
        : 0;
      const wash = painted.layers.wash
        ? read(painted.layers.wash.thickness, width, height, column, row)
        : 0;
      const worn =
        tile > 0
          ? ease(0.82, 0.98, noise(x / 40 + 3, y / 40) * 0.7 + noise(x / 9, y / 9) * 0.4)
          : 0;
      const depth =
        (line * 0.95 + wash * 0.62) * tile * (1 + 0.3 * noise(x / 16, y / 16)) * (1 - worn);
      const gleam = tile * 0.055 * ease(0.3, 1, noise(x / 60 + Math.floor(x / 141) * 3.7, y / 60));
      const light: Light = [0, 0, 0];
      for (const channel of [0, 1, 2] as const) {
        const base = (colour[pixel * 3 + channel]! / 255) ** 2.2;
        const glazed = base * Math.exp(-depth * PIGMENTS.cobalt[channel]);
        const bared = glazed + ([0.42, 0.24, 0.15][channel]! - glazed) * worn * 0.85;
        const soiled = sky
          ? base * (1 + 0.04 * coarse)
          : bared * (1 - grime * [0.7, 0.78, 0.88][channel]!) * (1 - bloom) +
            bloom * 0.62 * [1, 0.97, 0.9][channel]!;
        light[channel] =
          soiled *
            level *
            (shadow > 0 ? 1 - shadow * [0.08, 0.03, -0.05][channel]! : 1) *
            [1.04, 1.08, 1.12][channel]! +
          gleam * (1 - shadow);
      }
      writeColour(bytes, pixel * 3, light);
    }
  }
  return bytes;
}
