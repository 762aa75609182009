import { drawnAway, stroke } from './brush.ts';
import { contour, handLine, touch } from './brushwork.ts';
import type { Coat, Glaze } from './glaze.ts';
import { area, dot, type Mark } from './painting.ts';
import { paintedSurface } from './painted-surface.ts';
import { pathOf, polar, smooth, type Point } from './point.ts';
import { between, randomFrom } from './random.ts';
import type { Spot } from './still-life.ts';

/** Radius of the lid in units of the jar, height at which its knob begins and ends. */
const LID = { radius: 0.76, knob: 1.365, top: 1.62 } as const;

/** The lid painted as seen from above: sixteen leaves in rays, and the knob as a small rosette. */
export async function paintedLid(
  scale: number,
  glaze: Glaze,
  colouring: Glaze,
): Promise<(spot: Spot) => Coat> {
  const side = Math.ceil(scale * LID.radius * 2.1);
  const middle: Point = [side / 2, side / 2];
  const random = randomFrom(1869);
  const unit = scale / 100;
  const blue: Mark[] = [];
  const colours: Mark[] = [];
  const at = (radius: number, angle: number): Point => polar(middle, radius * scale, angle);
  const ringLine = (radius: number, width: number): void => {
    const points = Array.from({ length: 60 }, (_, k) =>
      at(radius + 0.0015 * Math.sin(k * 1.9), (k / 59) * Math.PI * 2),
    );
    blue.push(handLine(points, width * unit, random));
  };
  for (const [radius, width] of [
    [0.742, 3.2],
    [0.695, 1],
    [0.66, 1.6],
    [0.315, 1],
    [0.29, 2],
  ] as const) {
    ringLine(radius, width);
  }
  const step = Math.PI / 8;
  for (let k = 0; k < 16; k++) {
    const angle = k * step + between(random, -0.01, 0.01);
    const leaf = smooth(
      [
        at(0.335, angle),
        at(0.44, angle + 0.1),
        at(0.54, angle + 0.135),
        at(0.61, angle + 0.085),
        at(0.64, angle),
        at(0.61, angle - 0.085),
        at(0.54, angle - 0.135),
        at(0.44, angle - 0.1),
      ],
      60,
      true,
    );
    const inner = leaf.map(([x, y]): Point => {
      const [cx, cy] = at(0.52, angle);
      return [cx + (x - cx) * 0.66, cy + (y - cy) * 0.7];
    });
    colours.push(area(k % 2 === 0 ? 'wash' : 'accent', pathOf(leaf), between(random, 0.5, 0.75)));
    colours.push({
      layer: k % 2 === 0 ? 'wash' : 'accent',
      svg: `<path d="${pathOf(inner)}" fill="#000"/>`,
    });
    blue.push(...contour(leaf, unit * 1.4, random, { strokes: 2 }));
    blue.push(...contour(inner, unit * 0.8, random, { strokes: 2 }));
    blue.push(
      ...stroke({
        points: [at(0.36, angle), at(0.48, angle), at(0.6, angle)],
        width: unit * 1.2,
        swell: drawnAway,
        random,
      }),
    );
    for (const radius of [0.45, 0.48, 0.51, 0.54, 0.57]) {
      for (const hand of [-1, 1]) {
        blue.push(
          ...touch({
            root: at(radius, angle),
            turn: angle + hand * 0.85,
            long: 4.4 * unit,
            wide: 1.4 * unit,
            bend: hand * 0.3,
            random,
          }),
        );
      }
    }
    const gap = angle + step / 2;
    blue.push(
      ...touch({
        root: at(0.33, gap),
        turn: gap,
        long: 16 * unit,
        wide: 3.4 * unit,
        bend: 0,
        random,
      }),
      dot('accent', at(0.53, gap), unit * 1.1, 0.8),
      dot('line', at(0.572, gap), unit * 1.3, 0.8),
      ...touch({
        root: at(0.645, gap),
        turn: gap + 2.6,
        long: 5.5 * unit,
        wide: 1.8 * unit,
        random,
      }),
      ...touch({
        root: at(0.645, gap),
        turn: gap - 2.6,
        long: 5.5 * unit,
        wide: 1.8 * unit,
        random,
      }),
    );
  }
  for (let k = 0; k < 72; k++)
    blue.push(
      dot(k % 3 === 0 ? 'accent' : 'line', at(0.718, (k / 72) * Math.PI * 2), unit * 0.8, 0.75),
    );
  for (let k = 0; k < 12; k++) {
    const turn = (k / 12) * Math.PI * 2;
    blue.push(
      ...touch({ root: at(0.06, turn), turn, long: 15 * unit, wide: 4.6 * unit, bend: 0, random }),
    );
  }
  ringLine(0.255, 2.4);
  colours.push(dot('accent', at(0, 0), unit * 5, 0.75));
  const read = await paintedSurface({
    width: side,
    height: side,
    soften: scale / 130,
    paintings: [
      { marks: blue, glaze },
      { marks: colours, glaze: colouring },
    ],
  });
  return ({ angle, radius, height }) => {
    const knob = height > LID.knob;
    const along = knob
      ? 0.012 + ((LID.top - height) / (LID.top - LID.knob)) ** 0.85 * 0.25
      : radius;
    return read(
      middle[0] + along * scale * Math.sin(angle),
      middle[1] + along * scale * Math.cos(angle),
    );
  };
}
