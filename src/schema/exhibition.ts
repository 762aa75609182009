import { z } from 'astro/zod';
import { lookSchema } from './look.ts';
import { rights } from './rights.ts';
import {
  calendarDate,
  entryReference,
  languageMap,
  languageTag,
  slug,
  webAddress,
} from './shared.ts';

/** Patterns for a language that `Intl` does not know. */
const declaredFormats = z.strictObject({
  months: z.array(z.string()).length(12).optional(),
  date: z.string().optional().describe('for example `{day} {month} {year}`'),
  decimal: z.string().optional(),
  group: z.string().optional(),
  monthYear: z.string().optional(),
  listAnd: z.string().optional(),
  listBetween: z.string().optional(),
  digits: z
    .string()
    .optional()
    .describe('for example `arab`: the numbering system of Unicode CLDR'),
  languages: z
    .record(languageTag, z.string())
    .optional()
    .describe('names of languages in this one'),
  alphabet: z
    .array(z.string())
    .optional()
    .describe('letters in the order in which they are sorted'),
});

const locale = z.strictObject({
  tag: languageTag,
  name: z.string().min(1).describe("the language's name in itself"),
  dir: z.enum(['ltr', 'rtl']).optional(),
  script: z
    .string()
    .regex(/^[A-Z][a-z]{3}$/u)
    .optional(),
  fallback: z
    .array(languageTag)
    .default([])
    .describe('languages to try when a text is missing, first one first'),
  formats: declaredFormats.optional(),
});

/** Objects that the partners propose to look at side by side. */
const comparison = z.strictObject({
  id: slug,
  title: languageMap,
  question: languageMap.optional().describe('what to look for'),
  proposedBy: z.array(slug).default([]).describe('the partners that propose it'),
  objects: z
    .array(
      z.strictObject({
        object: entryReference,
        image: slug.optional().describe('the main image when left out'),
      }),
    )
    .min(2)
    .max(3)
    .describe('two or three objects'),
});
export type Comparison = z.output<typeof comparison>;

/** `exhibition.yaml`: what the partners decided together. */
export const exhibitionSchema = z.strictObject({
  id: slug,
  title: languageMap,
  subtitle: languageMap.optional(),
  summary: languageMap,
  site: webAddress.optional().describe('public address of the web site'),
  locales: z.array(locale).min(1),
  partners: z
    .array(
      z.strictObject({
        id: slug,
        leads: z
          .array(z.strictObject({ from: calendarDate, until: calendarDate }))
          .default([])
          .describe('when this partner leads'),
      }),
    )
    .min(1),
  licence: rights.describe('licence of the texts'),
  signaturesNeeded: z
    .number()
    .int()
    .min(1)
    .default(2)
    .describe('how many partners must sign joint work'),
  rotation: z
    .enum(['by-object', 'by-month', 'by-date'])
    .default('by-object')
    .describe('rule for the order of perspectives'),
  front: z.strictObject({ objects: z.array(entryReference).default([]) }).prefault({}),
  comparisons: z.array(comparison).default([]).describe('objects to look at side by side'),
  contact: z.string().optional(),
  cards: z
    .enum(['all', 'shared'])
    .default('all')
    .describe('images for those who share a page: one for each page, or one per language'),
  look: lookSchema.optional().describe('colours, typefaces and logo'),
});
export type ExhibitionFacts = z.output<typeof exhibitionSchema>;
