import { before, contour, graded } from './brushwork.ts';
import { plumBlossom } from './flowers.ts';
import { type Mark, dot } from './painting.ts';
import { type Band, within } from './pattern-band.ts';
import { type Point, mix, polar, smooth } from './point.ts';
import { between } from './random.ts';

/** Plum blossom on cracked ice: a dark wash parted by white cracks, with blossoms and buds. */
export function plumOnIce(band: Band): Mark[] {
  const { left, right, top, bottom, random } = band;
  const tall = bottom - top;
  const cell = tall / 3.2;
  const columns = Math.ceil((right - left) / cell) + 2;
  const knots = Array.from({ length: 6 }, () =>
    Array.from({ length: columns + 1 }, (): Point => [
      between(random, -0.32, 0.32),
      between(random, -0.32, 0.32),
    ]),
  );
  const knot = (column: number, row: number): Point => {
    const [dx, dy] = knots[row]![column]!;
    return [left + (column - 1 + dx + (row % 2) * 0.5) * cell, top + (row - 0.8 + dy) * cell];
  };
  const marks: Mark[] = [];
  for (let row = 0; row < 5; row++) {
    for (let column = 0; column < columns; column++) {
      const corners = [
        knot(column, row),
        knot(column + 1, row),
        knot(column + 1, row + 1),
        knot(column, row + 1),
      ];
      const cut = random() < 0.5;
      const shards = cut
        ? [
            [corners[0]!, corners[1]!, corners[2]!],
            [corners[0]!, corners[2]!, corners[3]!],
          ]
        : [
            [corners[0]!, corners[1]!, corners[3]!],
            [corners[1]!, corners[2]!, corners[3]!],
          ];
      for (const [k, shard] of shards.entries()) {
        const centre: Point = [
          (shard[0]![0] + shard[1]![0] + shard[2]![0]) / 3,
          (shard[0]![1] + shard[1]![1] + shard[2]![1]) / 3,
        ];
        const inner = shard.map((corner) => mix(centre, corner, 0.87));
        marks.push(
          graded(inner, {
            from: between(random, 0.45, 0.7),
            to: between(random, 0.75, 1),
            turn: random() * 6,
            name: `${band.name}i${row}-${column}-${k}`,
          }),
          ...contour(
            smooth(inner, 30, true).map((_, i) => {
              const t = (i / 31) * 3;
              const a = inner[Math.floor(t) % 3]!;
              const b = inner[(Math.floor(t) + 1) % 3]!;
              return mix(a, b, t - Math.floor(t));
            }),
            tall * 0.009,
            random,
            { strokes: 3 },
          ),
        );
      }
    }
  }
  for (let k = 0; left + k * tall * 0.62 < right + tall; k++) {
    const at: Point = [
      left + (k * 0.62 + between(random, 0.05, 0.2)) * tall,
      top + tall * (k % 2 === 0 ? 0.33 : 0.68) + between(random, -0.06, 0.06) * tall,
    ];
    marks.push(
      ...plumBlossom({
        at,
        size: tall * between(random, 0.2, 0.25),
        turn: random() * 6,
        name: `${band.name}p${k}`,
        random,
      }),
    );
    const bud: Point = [at[0] + tall * 0.31, at[1] + tall * (k % 2 === 0 ? 0.33 : -0.3)];
    const round = Array.from({ length: 20 }, (_, i) => polar(bud, tall * 0.07, (i / 20) * 6.2832));
    marks.push(
      ...before(round),
      ...contour(round, tall * 0.016, random, { strokes: 2 }),
      dot('line', polar(bud, tall * 0.06, 2), tall * 0.02, 0.8),
    );
  }
  return within(band, marks);
}
