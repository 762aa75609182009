import type { z } from 'astro/zod';
import { textFile, yamlText, type ContentFile } from '#src/importers/draft-object.ts';
import type { CatalogueTerms, ImportedCatalogue } from '#src/importers/quire/import-catalogue.ts';
import type { exhibitionSchema } from '#src/schema/exhibition.ts';
import type { partnerSchema } from '#src/schema/partner.ts';
import type { themeSchema } from '#src/schema/contribution.ts';
import type { vocabularySchema } from '#src/schema/vocabulary.ts';

const partner = 'getty';
const locale = 'en';

/** What the publication states outside of its data files: licence, credit, material. */
export const ambersTerms: CatalogueTerms = {
  partner,
  locale,
  rights: 'CC-BY',
  credit: '© 2019 J. Paul Getty Trust',
  materials: ['amber'],
  altOf: (caption) => (caption === '' ? 'Photograph of the object' : `Photograph of ${caption}`),
};

const exhibition: z.input<typeof exhibitionSchema> = {
  id: 'ambers-trial',
  title: { en: 'Ancient Carved Ambers: a trial with data of a third party' },
  summary: {
    en:
      'Catalogue texts and photographs of the J. Paul Getty Museum, read by a program to try a ' +
      'site generator. The museum has no part in this trial.',
  },
  locales: [
    { tag: 'en', name: 'English', dir: 'ltr', script: 'Latn', fallback: [] },
    { tag: 'ja', name: '日本語', dir: 'ltr', script: 'Jpan', fallback: ['en'] },
    { tag: 'it', name: 'Italiano', dir: 'ltr', script: 'Latn', fallback: ['en'] },
  ],
  partners: [{ id: partner }],
  licence: 'CC-BY',
  signaturesNeeded: 1,
};

const source: z.input<typeof partnerSchema> = {
  name: { en: 'J. Paul Getty Museum (source of the data)' },
  city: { en: 'Los Angeles' },
  country: 'US',
  languages: [locale],
  identifiers: [{ scheme: 'wikidata', value: 'Q731126' }],
  contact: { takedown: 'nobody@trial.example' },
  address: 'https://www.getty.edu/publications/ambers/',
};

const notice = `This is a trial of a site generator with data of a third party, in a folder that is thrown away.
The texts and photographs come from *Ancient Carved Ambers in the J. Paul Getty Museum* by Faya
Causey, the Quire publication github.com/thegetty/ambers. They are © 2019 J. Paul Getty Trust and
licensed under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).

A program changed their form: summaries are first sentences of the descriptions, alternative texts
are captions, shortcodes became links. The museum did not make, see or approve any of it.`;

/** Everything beside the objects: the exhibition, the source of the data as its partner, the terms. */
export function sharedFiles({ kinds, themes, objects }: ImportedCatalogue): readonly ContentFile[] {
  const front = { objects: objects.slice(0, 3).map(({ id }) => id) };
  const vocabulary: z.input<typeof vocabularySchema> = {
    kinds: Object.fromEntries(
      [...kinds].map(([slug, name]) => [slug, { label: { [locale]: name } }]),
    ),
    materials: { amber: { label: { en: 'Amber', ja: '琥珀', it: 'Ambra' } } },
  };
  const theme = (name: string): z.input<typeof themeSchema> => ({ title: { [locale]: name } });
  const title = 'J. Paul Getty Museum (source of the data)';
  return [
    ['exhibition.yaml', yamlText({ ...exhibition, front })],
    ['vocabulary.yaml', yamlText(vocabulary)],
    [`partners/${partner}/partner.yaml`, yamlText(source)],
    [`partners/${partner}/${locale}.mdx`, textFile({ title }, notice)],
    ...[...themes].map(([slug, name]): ContentFile => [
      `themes/${slug}.yaml`,
      yamlText(theme(name)),
    ]),
  ];
}
