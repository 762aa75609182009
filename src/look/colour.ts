import {
  ColorSpace,
  contrastWCAG21,
  OKLCH,
  parse,
  serialize,
  sRGB,
  to,
  toGamut,
} from 'colorjs.io/fn';

ColorSpace.register(sRGB);
ColorSpace.register(OKLCH);

/** A colour by what one sees: lightness 0 to 1, chroma from 0 (grey) to about 0.4, hue in degrees. */
export interface Colour {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

const written = /^(?:#(?:[0-9a-f]{3}|[0-9a-f]{6})|oklch\([-+.%\w\s]+\))$/iu;

/**
 * A colour as a person types it, `#1c2f9c` or `oklch(0.43 0.19 264)` (CSS Color 4), brought into
 * sRGB; `undefined` for anything else, also for a colour that lets others shine through.
 */
export function readColour(text: string): Colour | undefined {
  const typed = text.trim();
  if (!written.test(typed)) return undefined;
  try {
    const parsed = parse(typed);
    const isNumber = (value: unknown): boolean => value === null || typeof value === 'number';
    if (parsed.alpha !== 1 || !parsed.coords.every(isNumber)) return undefined;
    const [lightness, chroma, hue] = to(inScreen(parsed), OKLCH).coords;
    return { lightness: lightness ?? 0, chroma: chroma ?? 0, hue: hue ?? 0 };
  } catch {
    return undefined;
  }
}

/** `#1c2f9c`: the colour in sRGB; one that no screen shows comes with less chroma. */
export function hexOf({ lightness, chroma, hue }: Colour): string {
  const colour = { space: OKLCH, coords: [lightness, chroma, hue] as const, alpha: 1 };
  return serialize(inScreen({ ...colour, coords: [...colour.coords] }), {
    format: 'hex',
    collapse: false,
  });
}

/** Contrast of two colours in hexadecimal form: 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: string, other: string): number {
  return contrastWCAG21(one, other);
}

type Given = Parameters<typeof to>[0];

function inScreen(colour: Given): ReturnType<typeof to> {
  // The method of CSS Color 4 changes the hue, too.
  return toGamut(to(colour, sRGB), { method: 'oklch.c', jnd: 0 });
}
