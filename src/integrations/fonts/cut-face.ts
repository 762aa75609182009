import { create } from 'fontkitten';
import subsetFont from 'subset-font';
import type { FacePlan } from '#src/exports/fonts/types.ts';
import { numberedSlicesWith, readSlice } from './font-package.ts';

/** A font file made from one slice of a family. */
export interface FaceCut {
  readonly slice: string;
  readonly characters: readonly number[];
  readonly font: Buffer;
}

// From Arrows on. Letters and punctuation before it are better taken from the other faces.
const firstSymbol = 0x2190;
const isMark = (point: number) => /^\p{Mark}$/u.test(String.fromCodePoint(point));

function coverageOf(font: Buffer): ReadonlySet<number> {
  const parsed = create(font);
  // A collection has no glyphs of its own; web fonts never are one.
  return new Set('characterSet' in parsed ? parsed.characterSet : []);
}

/**
 * The files that together give a face its characters, each taken from the first slice that has
 * it; a combining mark goes into every file, so that it is placed on its letter by one font.
 * Characters that no slice has are in no file. Empty if no slice has any.
 */
export async function cutFace(face: FacePlan): Promise<readonly FaceCut[]> {
  const { source: family, style } = face;
  const marks = face.characters.filter(isMark);
  const remaining = new Set(face.characters);
  const cuts: FaceCut[] = [];
  const cutFrom = async (slices: readonly string[]): Promise<void> => {
    const [slice, ...others] = slices;
    if (slice === undefined || remaining.size === 0) return;
    const whole = await readSlice({ family, slice, style });
    const coverage = coverageOf(whole);
    const taken = [...remaining].filter((point) => coverage.has(point));
    if (taken.length === 0) return cutFrom(others);
    for (const point of taken) remaining.delete(point);
    const marksHere = marks.filter((mark) => coverage.has(mark));
    const characters = [...new Set([...taken, ...marksHere])].toSorted((a, b) => a - b);
    const font = await subsetFont(whole, String.fromCodePoint(...characters), {
      targetFormat: 'woff2',
      variationAxes: style.axes,
      // Screens of today smooth outlines without instructions, which are a fifth of a Han file.
      noHinting: true,
    });
    cuts.push({ slice, characters, font });
    return cutFrom(others);
  };
  await cutFrom(family.slices);
  const rare = [...remaining].filter((point) => point >= firstSymbol);
  if (family.numberedSlices) await cutFrom(await numberedSlicesWith(family, rare));
  return cuts;
}
