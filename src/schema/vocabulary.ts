import { z } from 'astro/zod';
import { geographicPoint, languageMap, outsideIdentifier, slug } from './shared.ts';

/** A term that the partners share: an object type, a material, a technique. */
export const term = z.strictObject({
  label: languageMap,
  aat: z
    .string()
    .regex(/^\d{9}$/u)
    .optional()
    .describe('number in the Art & Architecture Thesaurus'),
});

/** A place that objects are linked to. Without a point it is described, not pinned. */
export const place = z.strictObject({
  label: languageMap,
  point: geographicPoint.optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/u)
    .optional(),
  identifiers: z.array(outsideIdentifier).default([]),
});

/** `vocabulary.yaml`: the terms and places that objects name by their slug. */
export const vocabularySchema = z.strictObject({
  kinds: z.record(slug, term).default({}),
  materials: z.record(slug, term).default({}),
  techniques: z.record(slug, term).default({}),
  places: z.record(slug, place).default({}),
});

/** A term by its slug, or one written out where it is used once. */
export const termUse = z.union([slug, term]);
export const placeUse = z.union([slug, place]);
export type Term = z.output<typeof term>;
export type Place = z.output<typeof place>;
export type Vocabulary = z.output<typeof vocabularySchema>;
