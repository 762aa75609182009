import { drawnAway, even, stroke } from './brush.ts';
import { handLine, touch } from './brushwork.ts';
import { type Glaze, PIGMENTS } from './glaze.ts';
import { type Chart, shaken } from './map-chart.ts';
import { edgeLands } from './map-edges.ts';
import { island, names } from './map-lands.ts';
import { fuji, ships } from './map-marks.ts';
import { COASTS } from './map-of-japan.ts';
import { paintedSurface } from './painted-surface.ts';
import { type Mark, area, clipped, dot } from './painting.ts';
import { type Point, pathOf, polar } from './point.ts';
import { type Random, randomFrom } from './random.ts';
import type { Pixels } from './save.ts';
import { openSection, sectionSolid } from './section-solid.ts';
import { drawStillLife } from './still-life.ts';

const SECTION = openSection({
  profile: [
    [0.56, 0],
    [0.57, 0.05],
    [0.56, 0.065],
    [0.7, 0.075],
    [0.82, 0.1],
    [0.91, 0.15],
    [0.97, 0.19],
    [1.0, 0.205],
  ],
  thickness: 0.032,
  floor: 0.1,
});

const GLAZE: Glaze = {
  seed: 1835,
  body: [0.775, 0.79, 0.785],
  pigments: { line: [4.4, 3.4, 1.5], wash: [3.2, 2.2, 0.85], accent: PIGMENTS.iron },
  wobble: 3,
  pooling: 0.7,
  crackle: { size: 90, strength: 0 },
  speckle: 0.08,
};

/** Radius of the map, as a share of the dish. */
const MAP = 0.83;

/** The map dish from above: the islands with their provinces in a round sea, stranger lands at its edge. */
export async function drawMapDish(side: number): Promise<Pixels> {
  const scale = side * 0.45;
  const plan = Math.ceil(scale * 2.1);
  const middle: Point = [plan / 2, plan / 2];
  const random = randomFrom(1836);
  const degree = (scale * MAP) / 7.85;
  const chart: Chart = ([east, north]) => [
    middle[0] + (east - 136.1) * 0.92 * degree,
    middle[1] - (north - 36.45) * degree,
  ];
  const unit = scale / 100;
  const marks: Mark[] = [];
  const sea = Array.from({ length: 120 }, (_, k) =>
    polar(middle, scale * MAP, (k / 120) * Math.PI * 2),
  );
  const lands = COASTS.map((coast) => shaken(coast.map(chart), unit, random));
  marks.push(
    ...clipped(
      [
        ...seaWaves(middle, scale, unit, random),
        ...edgeLands(chart, unit, random),
        ...lands.flatMap((land, k) => island(land, chart, k, unit, random)),
        ...fuji(chart([138.75, 35.3]), unit * 0.8, random),
        ...names(chart, unit, random),
        ...ships(chart, unit, random),
      ],
      sea,
      'sea',
    ),
    ...rim(middle, scale, unit, random),
  );
  const read = await paintedSurface({
    width: plan,
    height: plan,
    soften: side / 320,
    paintings: [{ marks, glaze: GLAZE }],
  });
  return drawStillLife({
    seed: 83,
    width: side,
    height: side,
    scale,
    row: side * 0.497,
    tilt: 1.5,
    pieces: [
      {
        solid: sectionSolid(SECTION),
        at: [0, 0],
        coat: ({ angle, radius }) =>
          read(
            middle[0] + radius * scale * Math.sin(angle),
            middle[1] + radius * scale * Math.cos(angle),
          ),
        gloss: 0.42,
        relief: -0.07,
        floorBelow: 1,
        bareBelow: 0.01,
        bare: [0.66, 0.6, 0.52],
      },
    ],
  });
}

/** A wash of sea with rows of crests, drawn as single touches that swell in the middle. */
function seaWaves([cx, cy]: Point, scale: number, unit: number, random: Random): Mark[] {
  const disc = Array.from({ length: 90 }, (_, k) =>
    polar([cx, cy], scale * MAP, (k / 90) * 6.2832),
  );
  const marks: Mark[] = [area('wash', pathOf(disc), 0.36)];
  const step = 4.3 * unit;
  for (let row = -20; row <= 20; row++) {
    for (let column = -14; column <= 14; column++) {
      const x = cx + (column + (row % 2 === 0 ? 0 : 0.5)) * step * 1.75;
      const y = cy + row * step * 0.98;
      if (Math.hypot(x - cx, y - cy) > scale * MAP) continue;
      const crest = (lift: number, wide: number): Point[] => [
        [x - step * wide, y + step * 0.2],
        [x - step * wide * 0.5, y - step * lift],
        [x, y - step * lift * 1.35],
        [x + step * wide * 0.5, y - step * lift],
        [x + step * wide, y + step * 0.2],
      ];
      marks.push(
        ...stroke({ points: crest(0.32, 0.88), width: unit * 0.85, strength: 0.9, random }),
        ...stroke({ points: crest(0.04, 0.58), width: unit * 0.6, strength: 0.75, random }),
      );
    }
  }
  return marks;
}

/** The rim: a scroll of tendrils with small leaves between lines, and iron brown on the lip. */
function rim(middle: Point, scale: number, unit: number, random: Random): Mark[] {
  const at = (share: number, angle: number): Point => polar(middle, share * scale, angle);
  const marks: Mark[] = [];
  const circle = (share: number, width: number, layer: 'line' | 'accent' = 'line'): void => {
    for (let k = 0; k < 8; k++) {
      const points = Array.from({ length: 14 }, (_, i) =>
        at(share, ((k + i / 12.8) / 8) * Math.PI * 2),
      );
      marks.push(handLine(points, width * unit, random, layer));
    }
  };
  circle(MAP + 0.004, 1.2);
  circle(MAP + 0.022, 0.5);
  circle(0.965, 0.6);
  circle(0.998, 2.6, 'accent');
  const count = 34;
  const step = (Math.PI * 2) / count;
  for (let k = 0; k < count; k++) {
    const hand = k % 2 === 0 ? 1 : -1;
    const angle = k * step;
    const centre = at(0.908 + hand * 0.006, angle);
    const out = angle + (hand > 0 ? 0 : Math.PI);
    const curl = Array.from({ length: 15 }, (_, i) =>
      polar(centre, (3.7 - 0.23 * i) * unit, out + Math.PI - hand * (0.2 + i * 0.52)),
    );
    marks.push(
      ...stroke({ points: curl, width: unit * 1.15, swell: (t) => 1 - 0.6 * t, random }),
      dot('line', curl[14]!, unit * 0.65, 0.85),
    );
    marks.push(
      ...stroke({
        points: [
          at(0.908 - hand * 0.03, angle - step),
          at(0.908 - hand * 0.012, angle - step * 0.5),
          curl[0]!,
        ],
        width: unit * 1.05,
        swell: even,
        random,
      }),
    );
    for (let i = 0; i < 6; i++) {
      const turn = out + Math.PI - hand * (0.5 + i * 0.62);
      marks.push(
        ...touch({
          root: polar(centre, 4 * unit, turn),
          turn: turn - hand * 0.7,
          long: 2.5 * unit,
          wide: 1.25 * unit,
          bend: -hand * 0.3,
          random,
        }),
      );
    }
    marks.push(
      ...stroke({
        points: [
          at(0.942, angle + step * 0.4),
          at(0.95, angle + step * 0.5),
          at(0.945, angle + step * 0.62),
        ],
        width: unit * 0.8,
        swell: drawnAway,
        random,
      }),
    );
  }
  return marks;
}
