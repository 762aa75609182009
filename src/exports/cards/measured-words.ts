import { unknownSystem, writingSystems } from '#src/exports/fonts/writing-systems.ts';
import type { CardWords } from '#src/images/share-card.ts';
import type { LineOfUnits, MeasuredUnit } from './break-lines.ts';
import { faceOrder, faceRuns } from './face-runs.ts';
import { lineUnits, type LineUnit } from './line-units.ts';
import { shapedUnits, type CardFace, type TextRun, type Typesetting } from './types.ts';

/** Words in the pieces between which a line may end, each with its width at a font size of 1. */
export interface MeasuredWords {
  readonly units: readonly (LineUnit & MeasuredUnit)[];
  /** Height of a line over the font size. */
  readonly leading: number;
  readonly runsOf: (text: string) => readonly TextRun[];
  /** The same words with every unit that is wider than this cut between two characters. */
  readonly brokenAt: (width: number) => MeasuredWords;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Words ready to be set; `undefined` when no face has all of their letters. */
export function measuredWords(
  { text, dir, script }: CardWords,
  role: CardFace['role'],
  { faces, shape }: Typesetting,
): MeasuredWords | undefined {
  const order = faceOrder({ faces, script, role });
  const runsOf = (part: string): readonly TextRun[] => faceRuns(part, dir, order) ?? [];
  if (runsOf(text).length === 0) return undefined;
  const widthOf = (part: string): number =>
    runsOf(part).reduce((sum, run) => sum + shape(run).advance, 0) / shapedUnits;
  const space = widthOf(' ');
  const { lineHeight } = writingSystems[script] ?? unknownSystem;
  const withUnits = (units: readonly LineUnit[]): MeasuredWords => {
    const measuredUnits = units.map((unit) => ({
      ...unit,
      width: widthOf(unit.text),
      space: unit.spaced ? space : 0,
    }));
    return {
      units: measuredUnits,
      leading: lineHeight.display,
      runsOf,
      brokenAt: (width) =>
        withUnits(measuredUnits.flatMap((unit) => (unit.width > width ? characters(unit) : unit))),
    };
  };
  return withUnits(lineUnits(text));
}

/** The text of one line. */
export function lineText({ units }: MeasuredWords, { from, until }: LineOfUnits): string {
  const parts = units.slice(from, until).map(({ text, spaced }) => text + (spaced ? ' ' : ''));
  return parts.join('').trim();
}

function characters({ text, spaced }: LineUnit): readonly LineUnit[] {
  const parts = [...graphemes.segment(text)].map(({ segment }) => segment);
  return parts.map((part, index) => ({ text: part, spaced: spaced && index === parts.length - 1 }));
}
