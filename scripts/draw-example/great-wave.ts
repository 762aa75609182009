import { drawnAway, lifted, stroke } from './brush.ts';
import { area, clipped, dot, outline, reserve, type Mark } from './painting.ts';
import { pathOf, polar, smooth, type Point } from './point.ts';
import { between, type Random } from './random.ts';

/** The breaking wave: a hollow back with lines that follow it, a crest of claws, spray. */
export function greatWave(centre: Point, radius: number, random: Random): Mark[] {
  const u = radius / 100;
  const p = (x: number, y: number): Point => [centre[0] + x * u, centre[1] + y * u];
  const back = smooth(
    [
      p(-80, 34),
      p(-66, 20),
      p(-50, -2),
      p(-34, -26),
      p(-14, -44),
      p(8, -50),
      p(26, -44),
      p(36, -31),
      p(34, -20),
      p(27, -28),
      p(16, -33),
      p(3, -29),
      p(-8, -16),
      p(-12, 0),
      p(-6, 15),
      p(8, 24),
      p(24, 27),
      p(8, 36),
      p(-20, 42),
      p(-50, 46),
      p(-80, 50),
    ],
    200,
    true,
  );
  const marks: Mark[] = [...reserve(pathOf(back)), area('wash', pathOf(back), 0.2)];
  const ribs: Mark[] = [];
  for (let k = 0; k < 11; k++) {
    const t = k / 10;
    const m = (a: readonly [number, number], b: readonly [number, number]): Point =>
      p(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t);
    const rib = [
      m([-76, 34], [20, 29]),
      m([-60, 16], [-2, 24]),
      m([-46, -4], [-13, 12]),
      m([-30, -26], [-15, -4]),
      m([-12, -41], [-9, -19]),
      m([8, -46], [3, -31]),
      m([24, -40], [16, -34]),
    ];
    ribs.push(
      ...stroke({
        points: rib,
        width: u * (k % 3 === 0 ? 2.6 : 1.1),
        strength: k % 3 === 0 ? 0.8 : 0.95,
        swell: (s) => 0.35 + 0.65 * Math.sin(Math.PI * (0.1 + 0.8 * s)),
        random,
      }),
    );
    if (k % 3 === 1) {
      const wide = rib.map(([x, y]): Point => [x + u * 2.2, y + u * 1.2]);
      ribs.push(...stroke({ points: wide, width: u * 6.5, layer: 'wash', strength: 0.5, random }));
    }
  }
  marks.push(...clipped(ribs, back, 'wave-back'), outline('line', pathOf(back), u * 1.2, 0.8));
  marks.push(...foam(p, u, random));
  for (const [x, y] of [
    [-38, -42],
    [-20, -58],
    [-52, -26],
  ] as const) {
    marks.push(...plover(p(x, y), u * (x < -50 ? 0.8 : 1), random));
  }
  return marks;
}

/** The crest: a reserved edge of foam in rising lobes, fingers that claw downwards, and spray. */
function foam(p: (x: number, y: number) => Point, u: number, random: Random): Mark[] {
  const ridge = smooth(
    [p(-44, -12), p(-31, -30), p(-15, -44), p(2, -50), p(18, -49), p(29, -44), p(36, -38)],
    60,
  );
  const normal = (k: number): Point => {
    const a = ridge[Math.max(0, k - 1)]!;
    const b = ridge[Math.min(60, k + 1)]!;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    return [(b[1] - a[1]) / length, -(b[0] - a[0]) / length];
  };
  const edge = (reach: number, lobe: number, beat: number): Point[] =>
    ridge.map(([x, y], k): Point => {
      const [nx, ny] = normal(k);
      const grow = 0.25 + 0.75 * (k / 60);
      const out =
        u * grow * (reach + lobe * Math.abs(Math.sin(k * beat + 0.7 * Math.sin(k * 0.31))));
      return [x + nx * out, y + ny * out];
    });
  const outer = smooth(edge(1, 5.2, 0.52), 240);
  const inner = smooth(edge(-8, 3.6, 0.47), 240);
  const cap = [...outer, ...inner.toReversed()];
  const marks: Mark[] = [];
  const head: Point = p(29, -37);
  const fingers = [
    [2.75, 13],
    [-0.35, 11],
    [2.25, 15],
    [0.15, 14],
    [1.8, 17],
    [0.7, 17],
    [1.25, 19],
  ] as const;
  for (const [turn, size] of fingers) {
    const root = polar(head, 6 * u, turn);
    const q = (a: number, b: number): Point =>
      polar(root, Math.hypot(a, b) * size * u, Math.atan2(b, a) + turn);
    const claw = smooth(
      [
        q(-0.3, -0.24),
        q(0.2, -0.3),
        q(0.62, -0.18),
        q(0.86, 0.14),
        q(0.8, 0.5),
        q(0.6, 0.24),
        q(0.34, 0.12),
        q(0.06, 0.2),
        q(-0.3, 0.26),
      ],
      60,
    );
    const vein = [q(0.1, -0.04), q(0.4, -0.06), q(0.66, 0.1)];
    marks.push(...reserve(pathOf(claw)), outline('line', pathOf(claw, false), u * 0.95, 0.8));
    marks.push(...stroke({ points: vein, width: u * 1.1, swell: drawnAway, random }));
    marks.push(dot('line', q(0.74, 0.84), u * 0.8, 0.7));
  }
  marks.push(...reserve(pathOf(cap)), outline('line', pathOf(cap), u * 1.0, 0.8));
  const fold = smooth(edge(-3.6, 4, 0.5), 240);
  marks.push(
    outline('line', pathOf(fold, false), u * 0.6, 0.6),
    outline('wash', pathOf(smooth(edge(-6.4, 3.2, 0.47), 200), false), u * 2.2, 0.4),
  );
  const puffs = [
    [22, -39, 5.2],
    [35, -41, 4.6],
    [29, -43, 6.2],
    [37, -35, 5],
    [25, -34, 5.4],
    [31, -34.5, 6],
  ] as const;
  const puff = (x: number, y: number, radius: number): Point[] =>
    Array.from({ length: 30 }, (_, k) => polar(p(x, y), radius * u, (k / 30) * Math.PI * 2));
  for (const [x, y, radius] of puffs)
    marks.push(outline('line', pathOf(puff(x, y, radius)), u, 0.8));
  for (const [x, y, radius] of puffs) marks.push(...reserve(pathOf(puff(x, y, radius - 0.45))));
  for (const [x, y, radius] of puffs) {
    const arc = [2.2, 2.9, 3.6, 4.2].map((turn) => polar(p(x, y), radius * 0.58 * u, turn));
    marks.push(...stroke({ points: arc, width: u * 1.1, swell: drawnAway, random }));
    const shade = [-0.1, 0.4, 0.9, 1.4, 1.9].map((turn) => polar(p(x, y), radius * 0.62 * u, turn));
    marks.push(...stroke({ points: shade, width: u * 1.9, layer: 'wash', strength: 0.45, random }));
  }
  for (let k = 0; k < 30; k++) {
    const angle = between(random, -1.75, 0.35);
    const reach = between(random, 1.16, 1.5);
    const [mx, my] = p(0, -22);
    marks.push(
      dot(
        'line',
        [mx + Math.cos(angle) * u * 42 * reach, my + Math.sin(angle) * u * 30 * reach],
        u * between(random, 0.4, 1.1),
        between(random, 0.45, 0.8),
      ),
    );
  }
  return marks;
}

function plover([x, y]: Point, size: number, random: Random): Mark[] {
  const q = (a: number, b: number): Point => [x + a * size, y + b * size];
  const body = smooth(
    [q(-6, -0.5), q(-4, -2.6), q(-0.5, -2.8), q(3, -1), q(6, 0.6), q(2.4, 2.2), q(-2.5, 2)],
    40,
    true,
  );
  return [
    area('wash', pathOf(body), 0.3),
    outline('line', pathOf(body), size * 0.6, 0.75),
    ...stroke({
      points: [q(-1, -1.5), q(1.4, -7), q(7.5, -11)],
      width: size * 2.1,
      swell: drawnAway,
      random,
    }),
    ...stroke({
      points: [q(0.8, -1), q(4.6, -5), q(11, -6.4)],
      width: size * 1.8,
      swell: drawnAway,
      random,
    }),
    ...stroke({
      points: [q(-5.8, -0.8), q(-7.4, -0.6), q(-9, 0)],
      width: size * 0.9,
      swell: drawnAway,
      random,
    }),
    dot('line', q(-4.2, -1.2), size * 0.5, 0.9),
    ...stroke({
      points: [q(4, 0.4), q(7, 1.4), q(9, 1.2)],
      width: size * 1.3,
      swell: lifted,
      random,
    }),
  ];
}
