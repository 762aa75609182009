import * as harfBuzz from 'harfbuzzjs';
import {
  shapedUnits,
  type ShapedRun,
  type TextRun,
  type Typesetting,
} from '#src/exports/cards/types.ts';
import type { CardFont } from './card-fonts.ts';

/** Runs that are remembered: names and words come again, whole titles hardly. */
const mostKnown = 2000;

/** Sets words as a browser does, with their joins and marks (HarfBuzz); each run once. */
export function typesettingWith(fonts: readonly CardFont[]): Typesetting {
  const byFamily = new Map(fonts.map((font) => [font.family, opened(font)]));
  const known = new Map<string, ShapedRun>();
  return {
    faces: fonts,
    shape: (run) => {
      const key = `${run.family} ${run.dir} ${run.text}`;
      const font = byFamily.get(run.family);
      if (font === undefined) throw new Error(`No font of the family "${run.family}".`);
      const shaped = known.get(key) ?? shapedRun(run, font);
      if (known.size > mostKnown) known.clear();
      known.set(key, shaped);
      return shaped;
    },
  };
}

function opened({ font, sizeAdjust }: CardFont): harfBuzz.Font {
  const face = new harfBuzz.Face(new harfBuzz.Blob(font));
  const open = new harfBuzz.Font(face);
  const scale = Math.round((shapedUnits * sizeAdjust) / 100);
  open.setScale(scale, scale);
  return open;
}

function shapedRun({ text, dir }: TextRun, font: harfBuzz.Font): ShapedRun {
  const buffer = new harfBuzz.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(dir === 'rtl' ? harfBuzz.Direction.RTL : harfBuzz.Direction.LTR);
  harfBuzz.shape(font, buffer);
  const positions = buffer.getGlyphPositions();
  let advance = 0;
  const paths = buffer.getGlyphInfos().map(({ codepoint: glyph }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    // Glyph 0 is the box of what a font lacks; nothing says less than a box.
    const outline = glyph === 0 ? '' : moved(font.glyphToPath(glyph), advance + xOffset, yOffset);
    advance += xAdvance;
    return outline;
  });
  return { advance, path: paths.join('') };
}

/** The same outline elsewhere. HarfBuzz writes absolute coordinates alone, as `x,y`. */
function moved(path: string, across: number, up: number): string {
  return path.replaceAll(
    /(-?[\d.]+),(-?[\d.]+)/gu,
    (_, x: string, y: string) => `${Math.round(Number(x) + across)},${Math.round(Number(y) + up)}`,
  );
}
