import { z } from 'astro/zod';
import { objectAudio, objectImage, objectVideo } from './media.ts';
import { advisory, communityLabel, rights } from './rights.ts';
import {
  calendarDate,
  contributor,
  displayDate,
  editionKind,
  entryReference,
  languageMap,
  outsideIdentifier,
  publicationStatus,
  slug,
  webAddress,
} from './shared.ts';
import { placeUse, termUse } from './vocabulary.ts';

const creator = z.strictObject({
  person: entryReference.optional(),
  name: languageMap.optional(),
  role: languageMap.optional().describe('for example `{ es: pintora }`'),
  status: z.enum(['known', 'unrecorded', 'anonymous', 'attributed']).default('known'),
  community: languageMap.optional(),
  identifiers: z.array(outsideIdentifier).default([]),
});

const dimension = z.strictObject({
  kind: z.enum([
    'height',
    'width',
    'depth',
    'length',
    'diameter',
    'thickness',
    'circumference',
    'weight',
    'duration',
  ]),
  value: z.number().positive(),
  unit: z.enum(['mm', 'cm', 'm', 'g', 'kg', 's', 'min']),
  part: languageMap.optional(),
  display: languageMap.optional(),
});

/** Facts of an object that hold in every language: `partners/<partner>/objects/<object>/object.yaml`. */
export const objectSchema = z.strictObject({
  status: publicationStatus,
  withdrawn: z
    .strictObject({ date: calendarDate, note: languageMap.optional() })
    .optional()
    .describe('date of the withdrawal and what may be said of it'),
  contributors: z.array(contributor).default([]),
  labelNumber: z.string().optional().describe('number on the wall label'),
  creators: z.array(creator).default([]),
  communityOfOrigin: z
    .array(
      z.strictObject({
        name: languageMap,
        address: webAddress.optional(),
        approval: z.strictObject({ by: z.string(), date: calendarDate }).optional(),
      }),
    )
    .default([]),
  date: displayDate.optional(),
  places: z
    .array(
      z.strictObject({
        role: z.enum(['made', 'found', 'depicted', 'used']),
        place: placeUse,
        precision: z
          .enum(['exact', 'generalised', 'withheld'])
          .default('generalised')
          .describe('`withheld`: described in words, never put on a map'),
      }),
    )
    .default([]),
  kind: termUse.optional().describe('what it is, for example `tile`'),
  materials: z.array(termUse).default([]),
  techniques: z.array(termUse).default([]),
  dimensions: z.array(dimension).default([]),
  accession: z.string().optional().describe('number in the collection'),
  lender: z.union([slug, z.strictObject({ name: languageMap })]).optional(),
  creditLine: languageMap.optional(),
  rights: rights.optional(),
  images: z.array(objectImage).default([]),
  audio: z.array(objectAudio).default([]),
  video: z.array(objectVideo).default([]),
  themes: z.array(slug).default([]),
  related: z.array(entryReference).default([]),
  identifiers: z.array(outsideIdentifier).default([]),
  advisories: z.array(advisory).default([]),
  labels: z.array(communityLabel).default([]).describe('Local Contexts labels'),
  careNotes: languageMap.optional().describe("the community's instructions for showing it"),
  loan: z
    .strictObject({
      lender: z.string().optional(),
      from: calendarDate.optional(),
      until: calendarDate.optional(),
      venues: z.array(slug).optional().describe('the only venues to which it travels'),
      conditions: languageMap.optional(),
    })
    .optional(),
  access: z
    .strictObject({
      editions: z.array(editionKind).optional().describe('the only editions that show it'),
      embargoUntil: calendarDate.optional(),
      publishLevel: z.enum(['full', 'thumbnail', 'text-only', 'none']).default('full'),
    })
    .prefault({}),
  provenance: z
    .strictObject({
      text: languageMap,
      status: z.enum(['complete', 'gaps', 'in-research']).default('in-research'),
    })
    .optional(),
  acquisition: languageMap.optional(),
  benefit: languageMap.optional().describe('what its community receives'),
  sourceRecord: z
    .strictObject({
      system: z.string(),
      id: z.string(),
      exported: calendarDate.optional(),
      hash: z.string().optional(),
    })
    .optional(),
});
export type ObjectFacts = z.output<typeof objectSchema>;
