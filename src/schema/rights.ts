import { z } from 'astro/zod';
import {
  calendarDate,
  editionKind,
  entryReference,
  languageMap,
  languageTag,
  slug,
} from './shared.ts';

/**
 * The rights addresses that IIIF Presentation 3.0 (`rights`) and Europeana accept, in their
 * `http://` form: twelve RightsStatements.org statements, Creative Commons licences and marks.
 */
export const rightsStatements = {
  InC: 'http://rightsstatements.org/vocab/InC/1.0/',
  'InC-OW-EU': 'http://rightsstatements.org/vocab/InC-OW-EU/1.0/',
  'InC-EDU': 'http://rightsstatements.org/vocab/InC-EDU/1.0/',
  'InC-NC': 'http://rightsstatements.org/vocab/InC-NC/1.0/',
  'InC-RUU': 'http://rightsstatements.org/vocab/InC-RUU/1.0/',
  'NoC-CR': 'http://rightsstatements.org/vocab/NoC-CR/1.0/',
  'NoC-NC': 'http://rightsstatements.org/vocab/NoC-NC/1.0/',
  'NoC-OKLR': 'http://rightsstatements.org/vocab/NoC-OKLR/1.0/',
  'NoC-US': 'http://rightsstatements.org/vocab/NoC-US/1.0/',
  CNE: 'http://rightsstatements.org/vocab/CNE/1.0/',
  UND: 'http://rightsstatements.org/vocab/UND/1.0/',
  NKC: 'http://rightsstatements.org/vocab/NKC/1.0/',
  CC0: 'http://creativecommons.org/publicdomain/zero/1.0/',
  PDM: 'http://creativecommons.org/publicdomain/mark/1.0/',
  'CC-BY': 'http://creativecommons.org/licenses/by/4.0/',
  'CC-BY-SA': 'http://creativecommons.org/licenses/by-sa/4.0/',
  'CC-BY-NC': 'http://creativecommons.org/licenses/by-nc/4.0/',
  'CC-BY-NC-SA': 'http://creativecommons.org/licenses/by-nc-sa/4.0/',
  'CC-BY-ND': 'http://creativecommons.org/licenses/by-nd/4.0/',
  'CC-BY-NC-ND': 'http://creativecommons.org/licenses/by-nc-nd/4.0/',
} as const;

export type RightsName = keyof typeof rightsStatements;

const olderLicence =
  /^http:\/\/creativecommons\.org\/licenses\/(?:by|by-sa|by-nc|by-nc-sa|by-nd|by-nc-nd)\/[23]\.[05]\/(?:[a-z]{2}\/)?$/u;

const knownAddresses: ReadonlySet<string> = new Set(Object.values(rightsStatements));

/** The address in the `http://` form with a closing slash that IIIF asks for. Names are spelled out. */
export function canonicalRights(value: string): string {
  if (Object.hasOwn(rightsStatements, value)) return rightsStatements[value as RightsName];
  const address = value
    .replace(/^https:/u, 'http:')
    .replace('rightsstatements.org/page/', 'rightsstatements.org/vocab/')
    .replace(/\?.*$/u, '');
  return address.endsWith('/') ? address : `${address}/`;
}

/** A rights statement by its short name (`CC-BY`) or its address; read as its `http://` address. */
export const rights = z
  .string()
  .transform(canonicalRights)
  .refine((value) => knownAddresses.has(value) || olderLicence.test(value), {
    params: { allowed: Object.keys(rightsStatements) },
  })
  .describe('a rights statement: `CC-BY`, `CC0`, `InC` ... or its address');

/**
 * A person's or community's consent. Only the reference is kept here, never the paper itself.
 * `scope` says which editions, venues, languages and countries it covers; absent means all.
 */
export const consent = z.strictObject({
  reference: z.string().min(1).describe('the number of the signed paper, kept elsewhere'),
  by: z.enum(['individual', 'guardian', 'family', 'community']).default('individual'),
  from: calendarDate.optional(),
  until: calendarDate.optional().describe('last day on which it may be shown'),
  review: calendarDate.optional().describe('when to ask again'),
  withdrawn: calendarDate.optional(),
  scope: z
    .strictObject({
      editions: z.array(editionKind).optional(),
      venues: z.array(slug).optional(),
      languages: z.array(languageTag).optional(),
      countries: z.array(z.string().regex(/^[A-Z]{2}$/u)).optional(),
    })
    .default({}),
});

export type Consent = z.output<typeof consent>;

/** A person who can be recognised or heard in an image, a sound or a film. */
export const depiction = z.strictObject({
  person: entryReference.optional(),
  consent: consent.optional(),
  identifiable: z.boolean().default(true),
  deceased: z.boolean().default(false),
  minor: z.boolean().default(false),
});

/** Local Contexts label (TK, BC) as the community gave it. Icons and texts of the Hub are not kept here. */
export const communityLabel = z.strictObject({
  code: z
    .string()
    .regex(/^(?:TK|BC)-[A-Z]{1,4}$/u)
    .describe('for example `TK-A`'),
  name: languageMap,
  text: languageMap.optional(),
  community: languageMap,
  project: z.string().optional().describe('address of the Hub project'),
  approval: z
    .strictObject({ by: z.string(), date: calendarDate, editions: z.array(editionKind).optional() })
    .optional(),
});

/** A sensitivity that visitors are told of before they see or hear. */
export const advisory = z.strictObject({
  kind: z.enum([
    'deceased-persons',
    'violence',
    'human-remains',
    'sacred',
    'nudity',
    'slurs',
    'enslavement',
    'war',
  ]),
  note: languageMap.optional().describe('the reason, and the words of the warning'),
});
export type AdvisoryKind = z.output<typeof advisory>['kind'];
