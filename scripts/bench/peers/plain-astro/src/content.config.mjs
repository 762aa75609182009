import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const words = z.record(z.string(), z.string());

export const collections = {
  objects: defineCollection({
    loader: glob({ pattern: '**/*.mdx', base: './texts' }),
    schema: z.object({
      title: z.string(),
      summary: z.string(),
      locale: z.string(),
      object: z.string(),
      partner: z.string(),
      date: z.object({ edtf: z.string() }),
      kind: z.string(),
      materials: z.array(z.string()),
      places: z.array(z.object({ role: z.string(), place: z.string() })),
      dimensions: z.array(z.object({ kind: z.string(), value: z.number(), unit: z.string() })),
      accession: z.string(),
      creditLine: words,
      rights: z.string(),
      themes: z.array(z.string()),
      related: z.array(z.string()),
    }),
  }),
};
