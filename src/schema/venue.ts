import { z } from 'astro/zod';
import { lookSchema } from './look.ts';
import {
  calendarDate,
  entryReference,
  geographicPoint,
  languageMap,
  languageTag,
  slug,
  webAddress,
} from './shared.ts';

const stop = z.strictObject({
  code: z
    .string()
    .regex(/^[a-z0-9]{2,12}$/u)
    .describe('permanent code of the QR label, never used twice: for example `k7p2`'),
  number: z.string().describe('number that visitors see in the room'),
  shows: z.union([
    z.strictObject({ object: entryReference }),
    z.strictObject({ story: entryReference }),
    z.strictObject({ lesson: entryReference }),
  ]),
});

/** `venues/<venue>/venue.yaml`: a stop of the tour. */
export const venueSchema = z.strictObject({
  name: languageMap,
  city: languageMap,
  country: z.string().regex(/^[A-Z]{2}$/u),
  point: geographicPoint.optional().describe('absent: described, not pinned'),
  host: languageMap.optional(),
  partner: slug.optional().describe('the partner that hosts, if one does'),
  dates: z.strictObject({ from: calendarDate, until: calendarDate }),
  languages: z.array(languageTag).min(1).describe('languages in local order'),
  address: webAddress.optional(),
  contact: z.string().optional(),
  rooms: z
    .array(z.strictObject({ id: slug, title: languageMap, stops: z.array(stop).default([]) }))
    .default([]),
  leavesOut: z.array(entryReference).default([]).describe('what this venue does not show'),
  overlay: z
    .strictObject({
      look: lookSchema.optional().describe('what looks different at this venue'),
      wording: z.record(z.string(), languageMap).default({}),
    })
    .prefault({}),
  kiosks: z.array(z.strictObject({ id: slug, role: z.string().optional() })).default([]),
});
export type VenueFacts = z.output<typeof venueSchema>;
