import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvOf } from './sample-evaluation/csv-of.ts';
import { sampleLessons, sampleSurvey } from './sample-evaluation/months.ts';
import { sampleVisits } from './sample-evaluation/visits.ts';

/**
 * Writes the invented figures of the example exhibition's evaluation again: the same ones each
 * time. They come from a seed and a few habits (weekends, closed days, a slow first month), never
 * from people.
 */
const folder = 'content/evaluation';
const files = {
  'visits.csv': sampleVisits(),
  'survey.csv': sampleSurvey(),
  'lessons.csv': sampleLessons(),
};
for (const [name, rows] of Object.entries(files)) {
  writeFileSync(join(folder, name), csvOf(rows));
  console.log(`${name}  ${rows.length} rows`);
}
