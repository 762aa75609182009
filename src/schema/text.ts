import { z } from 'astro/zod';
import { calendarDate, entryReference, languageTag, slug } from './shared.ts';

const words = z.string().trim().min(1);

/** Words for one image: what it shows, for those who do not see it. */
export const imageWords = z.strictObject({
  alt: words.describe('what the image shows, 10 to 60 words; or `decorative`'),
  caption: words.optional(),
  long: words.optional().describe('a longer description, where the picture carries the argument'),
});

export const mediaWords = z.strictObject({
  title: words,
  transcript: words.describe('everything that is said and heard, as text'),
});

export const translation = z.strictObject({
  from: languageTag,
  of: z.string().optional().describe('digest of the source text that was translated'),
  status: z.enum(['machine', 'draft', 'reviewed']).default('draft'),
  by: z.union([entryReference, words]).optional(),
  reviewedBy: z.union([entryReference, words]).optional(),
});

/** Front matter of `<locale>.mdx`: the words of one contribution in one language. */
export const textSchema = z.strictObject({
  title: words.optional(),
  subtitle: words.optional(),
  altTitles: z.array(words).default([]),
  summary: words.optional().describe('at most 60 words: it is also the wall label'),
  images: z.record(slug, imageWords).default({}),
  media: z.record(slug, mediaWords).default({}),
  regions: z.record(slug, words).default({}).describe('names of the details of images'),
  searchAlso: z.array(words).default([]).describe('other spellings and names in other scripts'),
  objectives: z.array(words).default([]),
  agreesOn: z.array(words).default([]).describe('what all accounts agree on (perspectives)'),
  disputes: z.array(words).default([]).describe('what this account disputes (perspectives)'),
  sources: z.array(words).default([]),
  written: calendarDate.optional(),
  translation: translation.optional().describe('absent when the text was written in this language'),
  untranslated: z.literal('deliberate').optional(),
  reason: words.optional().describe('why a community decided that it stays untranslated'),
  access: words.optional().describe('access information (venues)'),
  houseRules: words.optional().describe('what the host asks of visitors (venues)'),
  openingHours: words.optional().describe('when it is open (venues)'),
});
export type TextFrontMatter = z.output<typeof textSchema>;
