import { z } from 'astro/zod';
import { rights } from './rights.ts';
import { languageMap } from './shared.ts';

const columnName = z
  .string()
  .regex(/^[a-z][a-z0-9_-]*$/u)
  .describe('the name in the first line of the file, for example `visitors`');

const column = z.strictObject({
  name: columnName,
  holds: z
    .enum(['day', 'month', 'venue', 'language', 'count', 'words'])
    .describe('`day` is `2026-04-10`, `month` is `2026-04`, `count` a whole number or nothing'),
  label: languageMap.describe('the heading of its column'),
  definition: languageMap.describe('what is counted, how and by whom'),
  partOf: columnName.optional().describe('the column of which this one counts a part'),
});
export type EvaluationColumn = z.output<typeof column>;

const table = z.strictObject({
  file: z
    .string()
    .regex(/^[a-z0-9-]+\.csv$/u)
    .describe('name of a CSV file in this folder, for example `visits.csv`'),
  title: languageMap,
  columns: z.array(column).min(1).describe('every column, in the order of the file'),
});

/** `evaluation/evaluation.yaml`: what the figures in the files beside it mean. */
export const evaluationSchema = z.strictObject({
  note: languageMap.optional().describe('how to read the figures'),
  sample: z.boolean().default(false).describe('true when the figures were invented'),
  licence: rights.optional().describe('licence of the files; that of the texts when absent'),
  tables: z.array(table).min(1),
});
export type EvaluationFacts = z.output<typeof evaluationSchema>;
