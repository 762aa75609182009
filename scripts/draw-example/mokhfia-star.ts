import { even, stroke } from './brush.ts';
import { touch } from './brushwork.ts';
import type { Brushes } from './mokhfia-wall.ts';
import { type Mark, area, dot } from './painting.ts';
import { type Point, mix, pathOf } from './point.ts';
import { between } from './random.ts';
import { turnedLine } from './turned-plan.ts';

/** Keeps a colour from running under marks painted before. */
function spared(marks: readonly Mark[], layer: Mark['layer']): Mark[] {
  return marks.map(({ svg }) => ({
    layer,
    svg: svg.replaceAll('#fff', '#000').replaceAll(/fill-opacity="[^"]*"/g, ''),
  }));
}

export function paintStar(brushes: Brushes): void {
  const { marks, colours, at, unit, random } = brushes;
  const step = Math.PI / 8;
  const disc = Array.from({ length: 80 }, (_, k) => at(0.315, (k / 80) * Math.PI * 2));
  marks.push(area('wash', pathOf(disc), 0.72));
  const inner = 0.3 * Math.cos(Math.PI / 4);
  const notch = inner / Math.cos(step);
  const star = (grow: number): Point[] =>
    Array.from({ length: 16 }, (_, k) =>
      at(k % 2 === 0 ? 0.3 + grow : notch + grow * 0.8, k * step),
    );
  marks.push({ layer: 'wash', svg: `<path d="${pathOf(star(0.012))}" fill="#000"/>` });
  for (const turn of [0, 2]) {
    for (const grow of [0, -0.034]) {
      const corners = [0, 4, 8, 12].map((k) => at(0.3 + grow, (k + turn) * step));
      corners.forEach((corner, k) => {
        const next = corners[(k + 1) % 4]!;
        marks.push(
          ...stroke({
            points: [corner, mix(corner, next, 0.33), mix(corner, next, 0.67), next],
            width: unit * 1.25,
            swell: even,
            random,
          }),
        );
      });
    }
  }
  const heart = Array.from({ length: 16 }, (_, k) =>
    at(k % 2 === 0 ? 0.178 : 0.19, k * step + step),
  );
  colours.push(area('accent', pathOf(heart), 0.62));
  for (let k = 0; k < 8; k++) {
    const angle = k * 2 * step;
    const tip = [
      at(0.258, angle),
      at(0.222, angle - 0.13),
      at(0.205, angle),
      at(0.222, angle + 0.13),
    ];
    colours.push(area(k % 2 === 0 ? 'wash' : 'accent', pathOf(tip), between(random, 0.5, 0.75)));
    const gap = angle + step;
    marks.push(
      ...stroke({
        points: [at(0.246, gap - 0.1), at(0.272, gap), at(0.246, gap + 0.1)],
        width: unit * 1.1,
        layer: 'accent',
        random,
      }),
      dot('accent', at(0.284, gap), unit * 0.8, 0.7),
    );
    const petal = touch({
      root: at(0.04, angle),
      turn: angle,
      long: unit * 11.5,
      wide: unit * 5,
      bend: 0.1,
      random,
    });
    marks.push(...petal);
    colours.push(...spared(petal, 'accent'));
    colours.push(dot('wash', at(0.152, gap), unit * 1.5, 0.8));
    marks.push(dot('line', at(0.115, gap), unit * 0.75, 0.7));
  }
  marks.push(dot('accent', at(0, 0), unit * 2.6, 0.85));
  turnedLine(brushes, 0.325, 1.5);
  turnedLine(brushes, 0.345, 0.7);
  for (let k = 0; k < 40; k++) {
    const angle = (k / 40) * Math.PI * 2;
    marks.push(
      ...touch({
        root: at(0.354, angle - 0.03),
        turn: angle + 0.5,
        long: unit * 3.6,
        wide: unit * 1.6,
        layer: k % 2 === 0 ? 'line' : 'accent',
        random,
      }),
    );
  }
  turnedLine(brushes, 0.4, 0.7);
  turnedLine(brushes, 0.412, 1.4);
}
