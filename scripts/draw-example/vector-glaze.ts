import type { Colour, Touch } from './polychrome.ts';

/** The colours of a vector picture: what is laid on the white, and darker where it pools. */
export type VectorPalette = Readonly<Record<Colour, readonly [fill: string, pooled: string]>>;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A path with steps from point to point, as short as it can be written; `parts` of a unit are kept. */
export function shortPath(d: string, parts = 10): string {
  return d.replace(/M([^MZ]+)(Z?)/gu, (_, body: string, end: string) => {
    const points = body.split('L').map((pair) =>
      pair
        .trim()
        .split(/[\s,]+/u)
        .map((value) => Math.round(Number(value) * parts)),
    );
    let [x, y] = [points[0]![0]!, points[0]![1]!];
    const steps = points.slice(1).flatMap(([px, py]) => {
      const step = [px! - x, py! - y];
      if (step[0] === 0 && step[1] === 0) return [];
      x = px!;
      y = py!;
      return step;
    });
    const written = steps.reduce((text, value) => {
      const number = String(value / parts).replace(/^(-?)0\./u, '$1.');
      return text + (text === '' || number.startsWith('-') ? '' : ' ') + number;
    }, '');
    return `M${points[0]![0]! / parts} ${points[0]![1]! / parts}l${written}${end.toLowerCase()}`;
  });
}

/** About where a touch lies, transforms of mirroring included. */
export function boxOf({ svg }: Touch): Box {
  const mirror = /translate\((\d+) 0\) scale\(-1 1\)/u.exec(svg);
  const pairs = [...svg.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/gu)].map(
    ([, x, y]) => [mirror ? Number(mirror[1]) - Number(x) : Number(x), Number(y)] as const,
  );
  const xs = pairs.map(([x]) => x);
  const ys = pairs.map(([, y]) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** A touch as SVG in the colours of a palette; washes pool at their edge, bole stands up from the slip. */
export function inVector({ colour, svg }: Touch, palette: VectorPalette): string {
  const [fill, pooled] = palette[colour];
  const short = svg
    .replace(/ d="([^"]+)"/u, (_, d: string) => ` d="${shortPath(d, 1)}"`)
    .replace(' fill-opacity="1.00"', '');
  if (colour === 'ground' || colour === 'black') return short.replace('#fff', fill);
  const strength = Number(/fill-opacity="([\d.]+)"/u.exec(svg)?.[1] ?? '1');
  const path = short
    .replace('#fff', fill)
    .replace(/fill-opacity="[\d.]+"/u, `fill-opacity="${Math.min(1, strength * 1.08).toFixed(2)}"`);
  if (strength < 0.6) return path;
  if (colour === 'bole') {
    const lit = path.replace('/>', ` stroke="${pooled}" stroke-width="3.4" stroke-opacity=".55"/>`);
    const shadow = short
      .replace('#fff', '#3a1a10')
      .replace(/fill-opacity="[\d.]+"/u, 'fill-opacity=".3"')
      .replace('<path', '<path transform="translate(4 5)"');
    return shadow + lit;
  }
  return path.replace('/>', ` stroke="${pooled}" stroke-width="5" stroke-opacity=".38"/>`);
}
