import { z } from 'astro/zod';
import { consent } from './rights.ts';
import {
  geographicPoint,
  languageMap,
  languageTag,
  outsideIdentifier,
  webAddress,
} from './shared.ts';

/** `partners/<partner>/partner.yaml`: an institution that curates part of the exhibition. */
export const partnerSchema = z.strictObject({
  name: languageMap,
  city: languageMap,
  country: z.string().regex(/^[A-Z]{2}$/u),
  point: geographicPoint.optional(),
  languages: z.array(languageTag).min(1).describe('languages in which it writes, first one first'),
  identifiers: z.array(outsideIdentifier).default([]),
  contact: z.strictObject({
    takedown: z.string().min(3).describe('address for requests to take something down'),
    access: z.string().min(3).optional().describe('address for access needs'),
  }),
  address: webAddress.optional(),
  logo: z.string().optional(),
  demonstration: z.boolean().default(false).describe('true for an invented institution'),
});
export type PartnerFacts = z.output<typeof partnerSchema>;

/** `partners/<partner>/people/<person>.yaml`. */
export const personSchema = z.strictObject({
  name: languageMap,
  sortName: languageMap.optional(),
  roles: z
    .array(
      z.enum([
        'maker',
        'narrator',
        'elder',
        'author',
        'translator',
        'photographer',
        'researcher',
        'educator',
      ]),
    )
    .default([]),
  life: z.strictObject({ born: z.string().optional(), died: z.string().optional() }).optional(),
  note: languageMap.optional(),
  invented: z.boolean().default(false).describe('true for an invented person of a demonstration'),
  living: z.boolean().default(false),
  consent: consent.optional(),
  identifiers: z.array(outsideIdentifier).default([]),
});
export type PersonFacts = z.output<typeof personSchema>;
