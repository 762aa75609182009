/** A part of an image: its upper left corner and its size. */
export interface Region {
  readonly unit: 'pixel' | 'percent';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const separators = /[\s,;،؛，、；]+/u;

/**
 * The region that a contributor wrote: four numbers for left, top, width and height, in pixels
 * (`120,80,400,300`), percent (`10%,20%,30%,40%` or `pct:10,20,30,40`) or, when all are at most 1,
 * in parts of the whole (`0.1,0.2,0.3,0.4`). Digits, commas and percent signs may be those of any
 * script. `undefined` when it is no region or has no area.
 */
export function parseRegion(text: string): Region | undefined {
  const plain = westernDigits(text.trim());
  const body = plain.replace(/^pct:/iu, '');
  const parts = body.split(separators).filter((part) => part !== '');
  if (parts.length !== 4) return undefined;
  const percents = parts.filter((part) => part.endsWith('%')).length;
  if (percents !== 0 && percents !== 4) return undefined;
  const numbers = parts.map((part) => decimal(part.replace(/%$/u, '')));
  const unit = percents === 4 || body !== plain ? 'percent' : 'pixel';
  return regionOf(numbers, unit);
}

function regionOf(numbers: readonly number[], unit: Region['unit']): Region | undefined {
  const [x = Number.NaN, y = Number.NaN, width = Number.NaN, height = Number.NaN] = numbers;
  if (![x, y, width, height].every((value) => value >= 0 && value < 1e6)) return undefined;
  if (width === 0 || height === 0) return undefined;
  if (unit === 'percent') return { unit, x, y, width, height };
  if (Math.max(x, y, width, height) <= 1) {
    return {
      unit: 'percent',
      x: rounded(x * 100),
      y: rounded(y * 100),
      width: rounded(width * 100),
      height: rounded(height * 100),
    };
  }
  const whole = [x, y, width, height].every((value) => Number.isInteger(value));
  return whole ? { unit, x, y, width, height } : undefined;
}

/** The region as IIIF writes it (Image API 3.0, section 4.1): `120,80,400,300` or `pct:...`. */
export function iiifRegion(region: Region): string {
  const numbers = [region.x, region.y, region.width, region.height].join(',');
  return region.unit === 'percent' ? `pct:${numbers}` : numbers;
}

/** Whether the region lies wholly in an image of that size in pixels (else `region-outside`). */
export function regionFits(
  region: Region,
  size: { readonly width: number; readonly height: number },
): boolean {
  const limit = region.unit === 'percent' ? { width: 100, height: 100 } : size;
  // A contributor's thirds (33.3333 + 66.6667) may miss the edge by a rounding error.
  const slack = region.unit === 'percent' ? 0.001 : 0;
  return (
    region.x + region.width <= limit.width + slack &&
    region.y + region.height <= limit.height + slack
  );
}

function decimal(text: string): number {
  return /^\d{1,7}(?:\.\d{1,6})?$/u.test(text) ? Number(text) : Number.NaN;
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];

/** Full-width forms fold by compatibility; digits of other scripts stand in blocks of ten. */
function westernDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll('٪', '%')
    .replaceAll('٫', '.')
    .replace(/\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      const zero = zeros.find((start) => code >= start && code < start + 10);
      return zero === undefined ? digit : String(code - zero);
    });
}
