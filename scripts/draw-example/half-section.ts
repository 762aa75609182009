import { smooth, type Point } from './point.ts';

/**
 * A measured drawing of a turned pot as archaeologists draw it: to the left of the axis the cut wall
 * in black, to the right the outside, below a scale in centimetres. Figures only, no words. SVG
 * text with a transparent ground.
 */
export function halfSection(input: {
  readonly profile: readonly Point[];
  readonly thickness: number;
  readonly floor: number;
  /** Centimetres to a unit of the profile. */
  readonly centimetres: number;
  /** Heights of painted bands, shown as fine lines on the outside. */
  readonly bands: readonly number[];
  readonly ground: string | null;
}): string {
  const { profile, thickness, floor, centimetres, bands, ground } = input;
  const width = 1600;
  const height = 1800;
  const scale = 640;
  const axis = width / 2;
  const base = 1560;
  const curve = smooth(profile, 240);
  const tall = profile[profile.length - 1]![1];
  const wallAt = (at: number): number =>
    (curve.find(([, z]) => z >= at) ?? curve[curve.length - 1]!)[0];
  const left = (r: number, z: number): string =>
    `${(axis - r * scale).toFixed(1)} ${(base - z * scale).toFixed(1)}`;
  const right = (r: number, z: number): string =>
    `${(axis + r * scale).toFixed(1)} ${(base - z * scale).toFixed(1)}`;
  const outer = curve.map(([r, z]) => left(r, z));
  const inner = curve.flatMap(([r, z], k): string[] => {
    const [r0, z0] = curve[Math.max(0, k - 1)]!;
    const [r1, z1] = curve[Math.min(curve.length - 1, k + 1)]!;
    const length = Math.hypot(r1 - r0, z1 - z0) || 1;
    const level = k === curve.length - 1 ? z : z + (thickness * (r1 - r0)) / length;
    const inside = r - (thickness * (z1 - z0)) / length;
    return level > floor ? [left(Math.max(0, inside), Math.min(tall, level))] : [];
  });
  const foot = 0.035;
  const hollow = [
    left(0, floor),
    left(0, foot),
    left(profile[0]![0] - thickness * 1.5, foot),
    left(profile[0]![0] - thickness * 1.2, 0),
  ];
  const section = `M${outer.join('L')}L${inner.toReversed().join('L')}L${hollow.join('L')}Z`;
  const outside = `M${right(0, 0)}L${curve.map(([r, z]) => right(r, z)).join('L')}L${right(0, tall)}`;
  const widest = curve.reduce<Point>((most, point) => (point[0] > most[0] ? point : most), [0, 0]);
  const figure = (value: number): string => String(Math.round(value * centimetres * 10) / 10);
  const text = (x: number, y: number, words: string): string =>
    `<text x="${x.toFixed(0)}" y="${y.toFixed(0)}" text-anchor="middle" font-family="Georgia, 'Noto Serif', serif" font-size="30" fill="#2b2a28">${words}</text>`;
  const rule = (x1: number, y1: number, x2: number, y2: number): string =>
    `<path d="M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}"/>`;
  const tick = 12;
  const across = (r: number, y: number): string =>
    rule(axis - r * scale, y, axis + r * scale, y) +
    rule(axis - r * scale, y - tick, axis - r * scale, y + tick) +
    rule(axis + r * scale, y - tick, axis + r * scale, y + tick);
  const side = axis + (widest[0] + 0.14) * scale;
  const top = base - tall * scale;
  const shade = Array.from({ length: 26 }, (_, k): string => {
    const share = 0.62 + k * 0.0145;
    const line = curve
      .filter(([, z]) => z > 0.02 && z < tall - 0.02)
      .map(([r, z]) => right(r * Math.min(0.992, share), z));
    return `<path d="M${line.join('L')}" stroke-width="${(0.5 + (k / 26) * 1.1).toFixed(2)}" stroke-opacity="0.32"/>`;
  }).join('');
  const painted = bands.map((z) => {
    const r = wallAt(z) * scale;
    return `<path d="M${axis} ${(base - z * scale).toFixed(1)}h${r.toFixed(1)}" stroke="#23438f" stroke-width="3"/>`;
  });
  const centimetre = scale / centimetres;
  const bar = Array.from(
    { length: 10 },
    (_, k) =>
      `<rect x="${(axis - 5 * centimetre + k * centimetre).toFixed(1)}" y="1712" width="${centimetre.toFixed(1)}" height="14" fill="${k % 2 === 0 ? '#2b2a28' : '#ffffff'}" stroke="#2b2a28" stroke-width="1.5"/>`,
  ).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
${ground ? `<rect width="${width}" height="${height}" fill="${ground}"/>` : ''}
<path d="${section}" fill="#2b2a28"/>
<g fill="none" stroke="#2b2a28" stroke-width="1.2">${shade}${painted.join('')}</g>
<path d="${outside}" fill="none" stroke="#2b2a28" stroke-width="4" stroke-linejoin="round"/>
<g fill="none" stroke="#2b2a28" stroke-width="2">${rule(axis, top - 40, axis, base + 30)}${rule(axis - profile[0]![0] * scale, base, axis + profile[0]![0] * scale, base)}${across(profile[profile.length - 1]![0], top - 60)}${across(profile[0]![0], base + 60)}${rule(side, top, side, base)}${rule(side - tick, top, side + tick, top)}${rule(side - tick, base, side + tick, base)}</g>
<g fill="none" stroke="#9a3b2f" stroke-width="2" stroke-dasharray="9 7">${rule(axis - widest[0] * scale, base - widest[1] * scale, axis + widest[0] * scale, base - widest[1] * scale)}</g>
${text(axis, top - 78, `⌀ ${figure(profile[profile.length - 1]![0] * 2)}`)}${text(axis, base + 104, `⌀ ${figure(profile[0]![0] * 2)}`)}${text(side + 48, (top + base) / 2 + 10, figure(tall))}
<text x="${(axis + 20).toFixed(0)}" y="${(base - widest[1] * scale - 12).toFixed(0)}" font-family="Georgia, 'Noto Serif', serif" font-size="30" fill="#9a3b2f">⌀ ${figure(widest[0] * 2)}</text>
${bar}${text(axis - 5 * centimetre, 1760, '0')}${text(axis + 5 * centimetre, 1760, '10 cm')}
</svg>
`;
}
