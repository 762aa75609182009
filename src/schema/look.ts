import { z } from 'astro/zod';
import { readColour } from '#src/look/colour.ts';
import { typefacesOnOffer, type TypefaceRole } from '#src/look/typefaces.ts';
import { languageMap } from './shared.ts';

const colour = z
  .string()
  .refine((typed) => readColour(typed) !== undefined)
  .describe("`'#1541b6'` or `oklch(0.43 0.19 264)`");

const colourOfSchemes = z
  .union([colour, z.strictObject({ light: colour.optional(), dark: colour.optional() })])
  .describe("`'#1541b6'`; or `light:` and `dark:` with a colour each");

function typefacesFor(role: TypefaceRole) {
  const choices = Object.entries(typefacesOnOffer[role]).map(
    ([script, names]) => [script, z.enum(names).optional()] as const,
  );
  return z.strictObject(Object.fromEntries(choices));
}

const logo = z.strictObject({
  file: z
    .string()
    .regex(/^[^/\\:*?"<>|]+\.(?:svg|png)$/iu)
    .describe('`logo.svg` or `logo.png`: a file beside this one'),
  alt: z
    .union([z.literal('decorative'), languageMap])
    .describe('what the logo says, per language; `decorative` for a sign without words'),
});

/** `look:` of an exhibition, and of a venue that has a look of its own. */
export const lookSchema = z.strictObject({
  accent: colourOfSchemes.optional().describe("links, stops and signs: `'#1541b6'`"),
  banner: colourOfSchemes.optional().describe("the areas of full colour: `'#0e318f'`"),
  ground: colourOfSchemes.optional().describe("the paper: `'#faf8f3'`"),
  typefaces: z
    .strictObject({
      text: typefacesFor('text').optional(),
      display: typefacesFor('display').optional(),
    })
    .optional()
    .describe('typefaces by script, for example `{ display: { Latn: Noto Sans } }`'),
  logo: logo.optional(),
});
export type LookFacts = z.output<typeof lookSchema>;
