import { drawnAway, lifted, stroke, washed } from './brush.ts';
import type { Place } from './ornaments.ts';
import { area, dot, outline, type Mark } from './painting.ts';
import { pathOf, placed, polar, smooth, type Point } from './point.ts';
import { between } from './random.ts';

/** A butterfly seen from above, head towards `turn`: outlined wings washed with blue, eyes and bars. */
export function butterfly(place: Place): Mark[] {
  const { x, y, turn = 0, size, random } = place;
  const put = (points: readonly Point[]): Point[] => placed(points, { x, y, turn, scale: size });
  const marks: Mark[] = [];
  for (const hand of [-1, 1]) {
    const vary = between(random, 0.94, 1.05);
    const fore = smooth(
      put([
        [0.12, hand * 0.05],
        [0.5, hand * 0.42 * vary],
        [0.66, hand * 0.86 * vary],
        [0.44, hand * 1.02 * vary],
        [0.1, hand * 0.92],
        [-0.02, hand * 0.6],
        [-0.02, hand * 0.2],
      ]),
      70,
      true,
    );
    const hind = smooth(
      put([
        [0.0, hand * 0.06],
        [-0.06, hand * 0.48],
        [-0.26, hand * 0.74 * vary],
        [-0.52, hand * 0.66],
        [-0.7, hand * 0.5 * vary],
        [-0.5, hand * 0.32],
        [-0.34, hand * 0.1],
      ]),
      64,
      true,
    );
    marks.push(...washed(hind, 0.34, random), outline('line', pathOf(hind), size * 0.036, 0.82));
    marks.push(...washed(fore, 0.24, random), outline('line', pathOf(fore), size * 0.042, 0.86));
    const scallop = smooth(
      put([
        [0.56, hand * 0.93],
        [0.44, hand * 0.86],
        [0.36, hand * 0.95],
        [0.24, hand * 0.84],
        [0.14, hand * 0.9],
        [0.06, hand * 0.76],
      ]),
      50,
    );
    marks.push(outline('line', pathOf(scallop, false), size * 0.026, 0.7));
    const eye = put([[0.3, hand * 0.64]])[0]!;
    marks.push(dot('wash', eye, size * 0.115, 0.5), dot('line', eye, size * 0.055, 0.85));
    marks.push({
      layer: 'line',
      svg: `<circle cx="${eye[0].toFixed(1)}" cy="${eye[1].toFixed(1)}" r="${(size * 0.09).toFixed(1)}" fill="none" stroke="#fff" stroke-width="${(size * 0.022).toFixed(1)}" stroke-opacity="0.8"/>`,
    });
    const second = put([[-0.36, hand * 0.48]])[0]!;
    marks.push(dot('line', second, size * 0.05, 0.8));
    for (const [fx, fy, tx, ty] of [
      [0.1, 0.12, 0.42, 0.44],
      [0.08, 0.16, 0.3, 0.5],
      [0.04, 0.2, 0.12, 0.6],
      [0.02, 0.24, 0.02, 0.52],
      [-0.08, 0.12, -0.3, 0.36],
      [-0.06, 0.18, -0.2, 0.52],
      [-0.12, 0.08, -0.42, 0.26],
    ] as const)
      marks.push(
        ...stroke({
          points: put([
            [fx, hand * fy],
            [(fx + tx) / 2 + 0.02, hand * (fy + ty) * 0.5],
            [tx, hand * ty],
          ]),
          width: size * 0.04,
          swell: drawnAway,
          strength: 0.8,
          random,
        }),
      );
    marks.push(
      ...stroke({
        points: put([
          [0.34, hand * 0.03],
          [0.56, hand * 0.12],
          [0.74, hand * 0.32],
          [0.7, hand * 0.4],
        ]),
        width: size * 0.036,
        swell: lifted,
        random,
      }),
      dot('line', put([[0.7, hand * 0.4]])[0]!, size * 0.034, 0.8),
      dot('line', put([[-0.72, hand * 0.52]])[0]!, size * 0.03, 0.8),
    );
  }
  const body = smooth(
    put([
      [0.4, 0],
      [0.34, 0.07],
      [0.24, 0.05],
      [0.1, 0.085],
      [-0.2, 0.06],
      [-0.5, 0],
      [-0.2, -0.06],
      [0.1, -0.085],
      [0.24, -0.05],
      [0.34, -0.07],
    ]),
    60,
    true,
  );
  marks.push(area('line', pathOf(body), 0.62), outline('line', pathOf(body), size * 0.026, 0.85));
  for (const t of [-0.28, -0.16, -0.04, 0.08])
    marks.push({
      layer: 'line',
      svg: outline(
        'line',
        pathOf(
          put([
            [t, 0.05],
            [t + 0.01, 0],
            [t, -0.05],
          ]),
          false,
        ),
        size * 0.024,
        1,
      ).svg.replace('#fff', '#555'),
    });
  return marks;
}

/** A fern: a bent stem with leaflets, each one touch of the brush, that shrink to the tip. */
export function fern(place: Place, bend: number, pairs: number): Mark[] {
  const { x, y, turn = 0, size, random } = place;
  const spine = (t: number): Point => {
    const [px, py] = placed([[t, bend * t * t]], { x, y, turn, scale: size })[0]!;
    return [px, py];
  };
  const marks = stroke({
    points: [0, 0.25, 0.5, 0.75, 1].map(spine),
    width: size * 0.026,
    swell: (t) => 1 - 0.6 * t,
    random,
  });
  for (let k = 0; k < pairs; k++) {
    const t = 0.16 + (0.8 * k) / pairs;
    const long = size * (0.29 - 0.009 * pairs) * (1 - 0.72 * t ** 1.3) * between(random, 0.88, 1.1);
    const root = spine(t);
    const ahead = spine(Math.min(1, t + 0.03));
    const heading = Math.atan2(ahead[1] - root[1], ahead[0] - root[0]);
    for (const hand of [-1, 1]) {
      const lean = heading + hand * between(random, 0.85, 1);
      marks.push(
        ...stroke({
          points: [
            root,
            polar(root, long * 0.5, lean + hand * 0.12),
            polar(root, long, lean - hand * 0.18),
          ],
          width: long * 0.3,
          layer: k % 3 === 1 ? 'wash' : 'line',
          strength: k % 3 === 1 ? 0.75 : 0.85,
          swell: (s) => 0.2 + 0.8 * Math.sin(Math.PI * (0.12 + 0.8 * s)),
          random,
        }),
      );
    }
  }
  return marks;
}
