import { z } from 'astro/zod';
import { objectAudio, objectImage, objectVideo } from './media.ts';
import { advisory, rights } from './rights.ts';
import {
  calendarDate,
  contributor,
  entryReference,
  languageMap,
  languageTag,
  publicationStatus,
  signOff,
  slug,
} from './shared.ts';

const common = {
  status: publicationStatus,
  contributors: z.array(contributor).default([]),
  themes: z.array(slug).default([]),
  advisories: z.array(advisory).default([]),
  images: z.array(objectImage).default([]),
  audio: z.array(objectAudio).default([]),
  video: z.array(objectVideo).default([]),
};

const joint = {
  partners: z.array(slug).default([]).describe('who made it together (joint work only)'),
  signedOff: z.array(signOff).default([]),
};

/** `story.yaml`: a sequence of objects, details and questions. */
export const storySchema = z.strictObject({
  ...common,
  ...joint,
  objects: z.array(entryReference).default([]).describe('objects in the order of the story'),
  cover: z.strictObject({ object: entryReference, image: slug.optional() }).optional(),
});
export type StoryFacts = z.output<typeof storySchema>;

/** `lesson.yaml`. */
export const lessonSchema = z.strictObject({
  ...common,
  ...joint,
  objects: z.array(entryReference).default([]),
  stories: z.array(entryReference).default([]),
  ages: z.strictObject({ from: z.number().int().min(3), until: z.number().int().max(120) }),
  minutes: z.number().int().positive(),
  subjects: z.array(z.strictObject({ label: languageMap })).default([]),
  level: z.string().optional().describe('ISCED level, for example `2`'),
  languageLevel: z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']).optional(),
  licence: rights.optional(),
  version: z.string().default('1.0'),
  updated: calendarDate.optional(),
  handouts: z
    .array(z.strictObject({ file: z.string(), language: languageTag, title: z.string() }))
    .default([]),
  standards: z
    .array(
      z.strictObject({ framework: z.string(), name: z.string(), address: z.string().optional() }),
    )
    .default([]),
});
export type LessonFacts = z.output<typeof lessonSchema>;

/** `perspectives/<owner>/<object>/perspective.yaml`: one partner's signed account of an object. */
export const perspectiveSchema = z.strictObject({
  ...common,
  authors: z.array(entryReference).min(1),
  date: calendarDate,
  stance: z.enum(['adds', 'agrees', 'disputes', 'asks']).default('adds'),
  region: z.strictObject({ image: slug, region: slug }).optional(),
  rights: rights.optional(),
  signedOff: z.array(signOff).default([]),
});
export type PerspectiveFacts = z.output<typeof perspectiveSchema>;

/** `themes/<theme>.yaml`. */
export const themeSchema = z.strictObject({
  title: languageMap,
  summary: languageMap.optional(),
  order: z.number().int().optional(),
});
export type ThemeFacts = z.output<typeof themeSchema>;

/** `glossary/<term>.yaml`: a term that the partners agreed on. */
export const glossarySchema = z.strictObject({
  term: languageMap,
  definition: languageMap,
  untranslated: z.boolean().default(false).describe('true when the word itself stays as it is'),
  language: languageTag.optional().describe('language from which the word comes'),
  partner: slug.optional(),
  searchAlso: z.array(z.string()).default([]),
});
export type GlossaryFacts = z.output<typeof glossarySchema>;

/** `voices/<venue>/<name>.yaml`: a visitor's answer that the partners accepted. */
export const voiceSchema = z.strictObject({
  question: languageMap,
  about: entryReference.optional(),
  answer: z.string().min(1),
  language: languageTag,
  translations: languageMap.optional(),
  date: calendarDate,
  given: z.enum(['kiosk', 'paper', 'workshop']).default('paper'),
  accepted: z.array(signOff).min(1),
  reply: languageMap.optional(),
  repliedBy: slug.optional(),
  sample: z.boolean().default(false).describe('true when it was invented for a demonstration'),
});
export type VoiceFacts = z.output<typeof voiceSchema>;
