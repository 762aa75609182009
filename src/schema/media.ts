import { z } from 'astro/zod';
import { depiction, rights } from './rights.ts';
import { calendarDate, entryReference, languageMap, languageTag, slug } from './shared.ts';

const fileName = z
  .string()
  .regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\\:*?"<>|]+$/u)
  .describe('name of a file in the same folder');

/** What every image, sound and film has: where it comes from and under which terms it is shown. */
const origin = {
  id: slug,
  file: fileName,
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .optional(),
  rights: rights.optional(),
  credit: languageMap.optional().describe('credit line of this file'),
  permission: z.string().optional().describe('number of the permission, kept elsewhere'),
  source: z.string().optional(),
  made: calendarDate.optional(),
  depicts: z.array(depiction).default([]),
  peopleReviewed: z.strictObject({ by: z.string(), date: calendarDate }).optional(),
};

/** A part of an image that texts can name: pixels of the upright picture. */
export const namedRegion = z.strictObject({
  id: slug,
  x: z.number().int().min(0),
  y: z.number().int().min(0),
  width: z.number().int().min(1),
  height: z.number().int().min(1),
});

export const objectImage = z.strictObject({
  ...origin,
  role: z.enum(['main', 'back', 'detail', 'side', 'in-use', 'drawing', 'other']).default('main'),
  photographer: entryReference.optional(),
  focal: z
    .strictObject({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) })
    .optional()
    .describe('the point to keep when cropped, from 0,0 (upper left) to 1,1'),
  regions: z.array(namedRegion).default([]),
  zoom: z.boolean().default(false),
  maxPublishSize: z.number().int().min(64).optional().describe('longest side in pixels'),
  derivativesAllowed: z.boolean().default(true),
});

const captionFiles = z.record(languageTag, fileName).default({});

export const objectAudio = z.strictObject({
  ...origin,
  language: languageTag.optional().describe('language that is spoken; absent for music and sounds'),
  seconds: z.number().positive().optional(),
  synthetic: z.boolean().default(false).describe('true when the voice was made by a machine'),
  speakers: z.array(entryReference).default([]),
  captions: captionFiles,
});

const film = z.strictObject({
  ...objectAudio.shape,
  poster: fileName.optional(),
  signLanguage: languageTag
    .optional()
    .describe('sign language that is seen, by its ISO 639-3 code, for example `mfs`'),
  signs: slug
    .optional()
    .describe(
      'what it says in sign language: `text`, the text of this entry; or a recording by its `id`',
    ),
  audioDescription: fileName
    .optional()
    .describe('the same film, or its sound, with a voice that tells what is to be seen'),
});

export const objectVideo = film.refine(
  ({ signs, signLanguage }) => signs === undefined || signLanguage !== undefined,
  { path: ['signs'], params: { allowed: ['signs: text', 'signLanguage: mfs'] } },
);
