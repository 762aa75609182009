import type { z } from 'astro/zod';
import {
  glossarySchema,
  lessonSchema,
  perspectiveSchema,
  storySchema,
  themeSchema,
  voiceSchema,
} from '#src/schema/contribution.ts';
import { objectSchema } from '#src/schema/object.ts';
import { partnerSchema, personSchema } from '#src/schema/partner.ts';
import { venueSchema } from '#src/schema/venue.ts';
import type { EntryKind } from './content-path.ts';

/** The schema of the facts of each kind of entry. */
export const entrySchemas: Readonly<Record<EntryKind, z.ZodType>> = {
  partner: partnerSchema,
  person: personSchema,
  object: objectSchema,
  story: storySchema,
  lesson: lessonSchema,
  perspective: perspectiveSchema,
  venue: venueSchema,
  theme: themeSchema,
  term: glossarySchema,
  voice: voiceSchema,
};
