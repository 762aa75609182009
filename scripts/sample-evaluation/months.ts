import { between, randomFrom } from '../draw-example/random.ts';
import type { Row } from './csv-of.ts';

/** Two years, from the first workshops to the month in which the example was written. */
const months = Array.from({ length: 24 }, (_, index) => {
  const month = (index + 11) % 12;
  const year = 2024 + Math.floor((index + 11) / 12);
  return `${year}-${String(month + 1).padStart(2, '0')}`;
});
const languages = ['ar', 'en', 'es', 'fr', 'ja', 'tr'] as const;
const opening = '2026-04';

/** Answers to the three questions of the cards, month by month and language by language. */
export function sampleSurvey(): readonly Row[] {
  const random = randomFrom(20241201);
  return months.flatMap((month, index) =>
    languages.map((language) => {
      const open = month >= opening;
      const answers = Math.round(between(random, 6, 16) * (open ? 4 : 1));
      // Those who prepared the exhibition had read more accounts than those who pass by.
      const several = Math.round(answers * between(random, 0.62, 0.8));
      // Texts came one language after another.
      const readable = Math.round(answers * Math.min(0.96, 0.6 + index * 0.016));
      const reached = Math.round(answers * between(random, 0.82, 0.95));
      return { month, language, answers, several, readable, reached };
    }),
  );
}

/** Lessons that were given, month by month and language by language; schools rest in summer. */
export function sampleLessons(): readonly Row[] {
  const random = randomFrom(20250901);
  return months.flatMap((month, index) =>
    languages.map((language) => {
      const rest = month.endsWith('-07') || month.endsWith('-08') ? 0.15 : 1;
      const classes = Math.round(between(random, 3, 9) * rest * (1 + index / 12));
      const learners = Math.round(classes * between(random, 17, 27));
      return { month, language, classes, learners };
    }),
  );
}
