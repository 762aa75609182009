import type { PicturePart } from '#src/views/picture-part.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a picture lies on its stage. */
export interface Sight {
  /** Pixels of the whole picture when all of it is seen. */
  readonly width: number;
  readonly height: number;
  /** How much larger than that it is. */
  readonly scale: number;
  /** Pixels from the stage's upper left corner to the picture's. */
  readonly x: number;
  readonly y: number;
}

/** How much of the stage a part takes, so that one sees what it is a part of. */
const share = 0.78;
/** Screen pixels for one of the picture: more would be blurred. */
const enlarged = 1.5;

/** All of the picture, as large as the stage allows, in its middle. */
export function fitWhole(stage: Size, picture: Size): Sight {
  const fit = Math.min(stage.width / picture.width, stage.height / picture.height);
  const width = picture.width * fit;
  const height = picture.height * fit;
  return {
    width,
    height,
    scale: 1,
    x: (stage.width - width) / 2,
    y: (stage.height - height) / 2,
  };
}

/**
 * A part of the picture in the middle of the stage, or as near to it as the picture's edges allow,
 * since no wall is shown where there is picture. It is never smaller than in the whole picture, and
 * enlarged no more than `sharp`, the width in pixels of its own file, allows.
 */
export function fitPart(
  { stage, picture }: { readonly stage: Size; readonly picture: Size },
  part: PicturePart,
  sharp: number,
): Sight {
  const { width, height } = fitWhole(stage, picture);
  const scale = Math.max(
    1,
    Math.min(
      (stage.width * share) / (part.width * width),
      (stage.height * share) / (part.height * height),
      (sharp * enlarged) / (part.width * width),
    ),
  );
  const place = (room: number, size: number, middle: number): number => {
    const large = size * scale;
    if (large <= room) return (room - large) / 2;
    return Math.min(0, Math.max(room - large, room / 2 - middle * large));
  };
  return {
    width,
    height,
    scale,
    x: place(stage.width, width, part.x + part.width / 2),
    y: place(stage.height, height, part.y + part.height / 2),
  };
}
