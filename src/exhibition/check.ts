import { sortIssues, type Issue } from '#src/issues/issue.ts';
import { linkExhibition, type Linked } from './link.ts';
import { agreementsNamed } from './rules/agreements.ts';
import { comparisonsHold } from './rules/comparisons.ts';
import { datesReadable } from './rules/dates.ts';
import { foldersBelong } from './rules/folders.ts';
import { imagesDescribed } from './rules/images.ts';
import { languagesDeclared } from './rules/languages.ts';
import { lookHolds } from './rules/look.ts';
import { mediaTranscribed } from './rules/media.ts';
import { proseReferencesExist } from './rules/prose-references.ts';
import { partsExist } from './rules/parts.ts';
import { placesWithheld } from './rules/places.ts';
import { referencesExist } from './rules/references.ts';
import { rightsStated } from './rules/rights.ts';
import type { Rule } from './rules/rule.ts';
import { jointWorkSigned } from './rules/sign-offs.ts';
import { stopCodesUnique } from './rules/stops.ts';
import { stringsFit } from './rules/strings.ts';
import { textsComplete } from './rules/texts.ts';
import type { ContentFiles, Exhibition } from './types.ts';

const rules: readonly Rule[] = [
  languagesDeclared,
  foldersBelong,
  referencesExist,
  partsExist,
  comparisonsHold,
  agreementsNamed,
  stringsFit,
  textsComplete,
  imagesDescribed,
  mediaTranscribed,
  proseReferencesExist,
  rightsStated,
  datesReadable,
  placesWithheld,
  stopCodesUnique,
  jointWorkSigned,
  lookHolds,
];

/** An exhibition with everything that is wrong in its files, in the order of the files. */
export interface CheckedExhibition {
  readonly exhibition: Exhibition;
  readonly issues: readonly Issue[];
}

/**
 * Links the files and applies every rule: all problems of all files, in one run.
 *
 * @param today `YYYY-MM-DD`, for what ends or has ended
 */
export function checkExhibition(files: ContentFiles, today: string): CheckedExhibition {
  const linked: Linked = linkExhibition(files);
  const { exhibition, known, unread, lineOf } = linked;
  const found = rules.flatMap((rule) => rule({ exhibition, known, unread, lineOf, today }));
  return { exhibition, issues: sortIssues([...linked.issues, ...found]) };
}
