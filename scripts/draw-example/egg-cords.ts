import { between, type Random } from './random.ts';

/** A twisted cord above and a silk tassel below. */
export function cordsOf(
  width: number,
  height: number,
  top: number,
  tall: number,
  random: Random,
): string {
  const x = width / 2;
  const thick = width * 0.009;
  const twists = Array.from({ length: Math.ceil((top + 20) / (thick * 0.9)) }, (_, k) => {
    const y = k * thick * 0.9 - thick;
    return `<path d="M${x - thick * 0.5} ${y + thick * 0.7}Q${x} ${y + thick * 0.1} ${x + thick * 0.5} ${y}" stroke="#4a2a1c" stroke-width="${thick * 0.22}" fill="none"/>`;
  }).join('');
  const ringAt = (y: number): string =>
    `<ellipse cx="${x}" cy="${y}" rx="${thick * 2.6}" ry="${thick * 1.1}" fill="#75592a"/><ellipse cx="${x - thick * 0.6}" cy="${y - thick * 0.3}" rx="${thick * 1.1}" ry="${thick * 0.35}" fill="#c9a55c"/>`;
  const bottom = top + tall;
  const bead = `<circle cx="${x}" cy="${bottom + thick * 3}" r="${thick * 1.5}" fill="#1d3f96"/><circle cx="${x - thick * 0.45}" cy="${bottom + thick * 2.5}" r="${thick * 0.45}" fill="#b9c6ea"/>`;
  const threads = Array.from({ length: 90 }, (_, k) => {
    const share = (k / 89) * 2 - 1;
    const end = x + share * width * 0.028 + between(random, -6, 6) * (width / 2400);
    const y = bottom + thick * 6.2;
    const long = height * 0.098 * between(random, 0.9, 1.03);
    const tone = ['#6d2b1f', '#843626', '#571f17', '#97432f'][Math.floor(random() * 4)]!;
    return `<path d="M${x + share * thick * 1.1} ${y}C${x + share * thick * 2.8} ${y + long * 0.25} ${end} ${y + long * 0.5} ${end + between(random, -3, 3)} ${y + long}" stroke="${tone}" stroke-width="${(width / 2400) * 3.4}" fill="none"/>`;
  }).join('');
  const knot = `<rect x="${x - thick * 1.15}" y="${bottom + thick * 4.6}" width="${thick * 2.3}" height="${thick * 2}" rx="${thick * 0.7}" fill="#7d5f2c"/><path d="M${x - thick} ${bottom + thick * 5.3}h${thick * 2}M${x - thick} ${bottom + thick * 5.9}h${thick * 2}" stroke="#c4a155" stroke-width="${thick * 0.2}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect x="${x - thick * 0.5}" y="0" width="${thick}" height="${top}" fill="#8a5a3c"/>${twists}${ringAt(top + thick * 0.2)}<rect x="${x - thick * 0.25}" y="${bottom - thick * 0.4}" width="${thick * 0.5}" height="${thick * 5}" fill="#6b4630"/>${ringAt(bottom - thick * 0.1)}${bead}${threads}${knot}</svg>`;
}
