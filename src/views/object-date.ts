import { edtfLabel, readEdtf } from '#src/i18n/edtf.ts';
import type { ObjectFacts } from '#src/schema/object.ts';
import { mapPhrase } from './phrase.ts';
import type { Phrase } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** The date as people read it: the partners' own words, else written out from its EDTF form. */
export function displayDate(
  date: NonNullable<ObjectFacts['date']>,
  context: ViewContext,
): Phrase | undefined {
  const own = date.label?.[context.locale.tag];
  if (own !== undefined) return { text: own };
  const written = edtfLabel(date.edtf, context.formats);
  return written === undefined ? mapPhrase(date.label, context) : { text: written };
}

/** The centuries that an object's date touches; empty for an unknown or unreadable date. */
export function objectCenturies(facts: ObjectFacts): readonly number[] {
  const read = facts.date && readEdtf(facts.date.edtf);
  return read?.ok === true ? read.centuries : [];
}
