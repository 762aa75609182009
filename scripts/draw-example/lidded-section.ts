import { smooth, type Point } from './point.ts';

/** One part of a pot as [radius, height] from its lower to its upper end. */
interface Part {
  readonly profile: readonly Point[];
  readonly thickness: number;
}

/**
 * A measured half section of a lidded jar: to the left of the axis the cut walls of jar and lid in
 * black, to the right the outside with its painted bands. Figures only, no words. SVG text on paper.
 */
export function liddedSection(input: {
  readonly body: Part & { readonly floor: number };
  readonly lid: Part;
  /** Centimetres to a unit of the profile. */
  readonly centimetres: number;
  readonly bands: readonly number[];
}): string {
  const { body, lid, centimetres, bands } = input;
  const size = { width: 1800, height: 1700 };
  const scale = 720;
  const axis = 780;
  const base = 1430;
  const ink = '#2b2a28';
  const curve = smooth(body.profile, 90);
  const cover = smooth(lid.profile, 110);
  const at =
    (side: 1 | -1) =>
    (r: number, z: number): string =>
      `${(axis + side * r * scale).toFixed(1)} ${(base - z * scale).toFixed(1)}`;
  const left = at(-1);
  const right = at(1);
  const inset = (points: readonly Point[], thickness: number): Point[] =>
    points.map(([r, z], k): Point => {
      const [r0, z0] = points[Math.max(0, k - 1)]!;
      const [r1, z1] = points[Math.min(points.length - 1, k + 1)]!;
      const long = Math.hypot(r1 - r0, z1 - z0) || 1;
      return [Math.max(0, r - (thickness * (z1 - z0)) / long), z + (thickness * (r1 - r0)) / long];
    });
  const outer = curve.map(([r, z]) => left(r, z));
  const inner = inset(curve, body.thickness)
    .filter(([, z]) => z > body.floor)
    .map(([r, z]) => left(r, Math.min(z, curve[curve.length - 1]![1])));
  const foot = body.profile[0]![0];
  const hollow = [
    left(0, body.floor),
    left(0, 0.045),
    left(foot - 0.1, 0.045),
    left(foot - 0.07, 0),
  ];
  const jar = `M${outer.join('L')}L${inner.toReversed().join('L')}L${hollow.join('L')}Z`;
  const edge = lid.profile[0]!;
  const under = inset(cover, lid.thickness).filter(
    ([r, z]) => r > 0.14 && z > edge[1] + 0.012 && z < 1.33,
  );
  const flange = curve[curve.length - 1]![0] - body.thickness - 0.015;
  const roof = under.filter(([r]) => r < flange - 0.04);
  const lidInner = [
    left(edge[0] - 0.02, edge[1]),
    left(flange, edge[1]),
    left(flange, edge[1] - 0.06),
    left(flange - 0.04, edge[1] - 0.06),
    ...roof.map(([r, z]) => left(r, z)),
    left(0, roof[roof.length - 1]![1]),
  ];
  const top = lid.profile[lid.profile.length - 1]![1];
  const lidCut = `M${left(edge[0], edge[1])}L${cover.map(([r, z]) => left(r, z)).join('L')}L${left(0, top)}L${lidInner.toReversed().join('L')}Z`;
  const outside = (points: readonly Point[]): string =>
    `M${points.map(([r, z]) => right(r, z)).join('L')}`;
  const whole = [...curve, ...cover];
  const radiusAt = (height: number): number => (whole.find(([, z]) => z >= height) ?? whole[0]!)[0];
  const shade = Array.from({ length: 18 }, (_, k) =>
    [curve, cover].map((points) => {
      const share = 0.6 + k * 0.022;
      const line = points
        .filter(([, z]) => z > 0.03)
        .map(([r, z]) => right(r * Math.min(0.99, share), z));
      return `<path d="M${line.join('L')}" stroke-width="${(0.5 + k / 17).toFixed(2)}" stroke-opacity="0.3"/>`;
    }),
  ).flat();
  const painted = bands.map(
    (z) => `<path d="M${right(0, z)}L${right(radiusAt(z), z)}" stroke="#23438f" stroke-width="3"/>`,
  );
  const rule = (x1: number, y1: number, x2: number, y2: number): string =>
    `<path d="M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}"/>`;
  const figure = (value: number): string => String(Math.round(value * centimetres * 10) / 10);
  const text = (x: number, y: number, words: string): string =>
    `<text x="${x.toFixed(0)}" y="${y.toFixed(0)}" text-anchor="middle" font-family="Georgia, 'Noto Serif', serif" font-size="30" fill="${ink}">${words}</text>`;
  const widest = curve.reduce<Point>((most, point) => (point[0] > most[0] ? point : most), [0, 0]);
  const span = (r: number, y: number): string =>
    rule(axis - r * scale, y, axis + r * scale, y) +
    rule(axis - r * scale, y - 12, axis - r * scale, y + 12) +
    rule(axis + r * scale, y - 12, axis + r * scale, y + 12);
  const rim = curve[curve.length - 1]![1];
  const near = axis + (widest[0] + 0.12) * scale;
  const far = near + 110;
  const rise = (x: number, z: number): string =>
    rule(x, base, x, base - z * scale) +
    rule(x - 12, base, x + 12, base) +
    rule(x - 12, base - z * scale, x + 12, base - z * scale);
  const centimetre = scale / centimetres;
  const bar = Array.from(
    { length: 10 },
    (_, k) =>
      `<rect x="${(axis - 5 * centimetre + k * centimetre).toFixed(1)}" y="1590" width="${centimetre.toFixed(1)}" height="14" fill="${k % 2 === 0 ? ink : '#ffffff'}" stroke="${ink}" stroke-width="1.5"/>`,
  ).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}">
<rect width="${size.width}" height="${size.height}" fill="#f6f2e8"/>
<path d="${jar}" fill="${ink}"/><path d="${lidCut}" fill="${ink}"/>
<g fill="none" stroke="${ink}">${shade.join('')}${painted.join('')}</g>
<g fill="none" stroke="${ink}" stroke-width="4" stroke-linejoin="round"><path d="${outside(curve)}"/><path d="${outside(cover)}L${right(0, top)}"/><path d="M${right(0, edge[1])}L${right(edge[0], edge[1])}"/></g>
<g fill="none" stroke="${ink}" stroke-width="2">${rule(axis, base - (top + 0.08) * scale, axis, base + 30)}${rule(axis - foot * scale, base, axis + foot * scale, base)}${span(foot, base + 56)}${rise(near, rim)}${rise(far, top)}</g>
<g fill="none" stroke="#9a3b2f" stroke-width="2" stroke-dasharray="9 7">${rule(axis - widest[0] * scale, base - widest[1] * scale, axis + widest[0] * scale, base - widest[1] * scale)}${rule(axis - (lid.profile[1]?.[0] ?? 0) * scale, base - 1.045 * scale, axis + (lid.profile[1]?.[0] ?? 0) * scale, base - 1.045 * scale)}</g>
${text(axis, base + 102, `⌀ ${figure(foot * 2)}`)}${text(near + 42, base - rim * scale * 0.5, figure(rim))}${text(far + 46, base - top * scale * 0.6, figure(top))}
<text x="${axis + 20}" y="${(base - widest[1] * scale - 12).toFixed(0)}" font-family="Georgia, 'Noto Serif', serif" font-size="30" fill="#9a3b2f">⌀ ${figure(widest[0] * 2)}</text>
${bar}${text(axis - 5 * centimetre, 1640, '0')}${text(axis + 5 * centimetre, 1640, '10 cm')}
</svg>
`;
}
