import { z } from 'astro/zod';

/** Lower-case slug: the part of an address that never changes. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
  .describe('lower-case letters, digits and hyphens, for example `star-panel`');

/** `<partner>/<slug>`: an entry of a partner, or of `joint` when several partners made it together. */
export const entryReference = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/u)
  .describe('`partner/name`, for example `fez/star-panel`');

/** BCP 47 language tag, in its canonical spelling. */
export const languageTag = z
  .string()
  .regex(/^(?:[a-zA-Z]{2,8}|x)(?:-[a-zA-Z0-9]{1,8})*$/u)
  .describe('language tag, for example `ar` or `zh-Hans`');

/** Short words per language: language tag -> words. At least one language. */
export const languageMap = z
  .record(languageTag, z.string().min(1))
  .refine((map) => Object.keys(map).length > 0)
  .describe('words per language, for example `{ ar: ..., es: ... }`');

/** Calendar date `YYYY-MM-DD`. YAML dates are read as strings. */
export const calendarDate = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u)
  .describe('a date, written `2027-03-01`');

export const webAddress = z
  .string()
  .regex(/^https?:\/\/[^\s<>"{}|\\^`]+$/u)
  .describe('a web address that starts with `https://`');

/** Extended date (EDTF, ISO 8601-2 level 1) with the words that people read. */
export const displayDate = z
  .strictObject({
    edtf: z.string().min(1).describe('EDTF date, for example `1575~` or `16XX` or `1890/1910`'),
    label: languageMap.optional().describe('the date as people read it'),
    note: languageMap.optional(),
  })
  .describe('a date with `edtf:` and, when it is not a plain year, `label:`');

export const outsideIdentifier = z.strictObject({
  scheme: z.enum([
    'aat',
    'tgn',
    'ulan',
    'wikidata',
    'geonames',
    'viaf',
    'isni',
    'orcid',
    'ror',
    'isil',
    'ark',
    'doi',
    'local',
  ]),
  value: z.string().min(1),
  relation: z.enum(['exact', 'close']).default('exact'),
});

/** Who did what, for the credits. Either a person record or a partner. */
export const contributor = z
  .strictObject({
    person: entryReference.optional(),
    partner: slug.optional(),
    role: z.enum([
      'author',
      'curator',
      'translator',
      'photographer',
      'narrator',
      'researcher',
      'conservator',
      'educator',
      'illustrator',
      'reviewer',
      'community-adviser',
      'sound',
      'film',
    ]),
  })
  .refine((value) => (value.person === undefined) !== (value.partner === undefined), {
    params: { allowed: ['person: partner/name', 'partner: name'] },
  });

/** One partner's agreement to a joint text or a perspective. */
export const signOff = z.strictObject({ partner: slug, date: calendarDate });

export const publicationStatus = z
  .enum(['draft', 'published', 'withdrawn'])
  .default('draft')
  .describe('`draft` shows in previews only');

/** What one audience gets. */
export const editionKind = z.enum(['web', 'kiosk', 'print', 'lessons', 'archive']);

export const geographicPoint = z
  .strictObject({
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
  })
  .describe('decimal degrees');
