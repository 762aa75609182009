/** A part of a picture, in fractions of its width and height, counted from the upper left corner. */
export interface PicturePart {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A part in pixels as fractions of the whole, to four decimal places. */
export function picturePart(
  { x, y, width, height }: PicturePart,
  whole: { readonly width: number; readonly height: number },
): PicturePart {
  const rounded = (fraction: number): number => Math.round(fraction * 10_000) / 10_000;
  return {
    x: rounded(x / whole.width),
    y: rounded(y / whole.height),
    width: rounded(width / whole.width),
    height: rounded(height / whole.height),
  };
}
