import { issue, type Issue } from '#src/issues/issue.ts';
import { nearest } from '../nearest.ts';
import { contributions, type Rule } from './rule.ts';

/**
 * Sound and film are there, and what is said in them can be read in every language of the
 * contribution (WCAG 2.2, 1.2.1 and 1.2.2). `media-missing`, `media-transcript-missing`
 */
export const mediaTranscribed: Rule = ({ exhibition, lineOf }) =>
  contributions(exhibition).flatMap((entry) => {
    const { file, folder, facts, texts } = entry;
    const issues: Issue[] = [];
    const lists = [
      ['audio', facts.audio],
      ['video', facts.video],
    ] as const;
    for (const [field, list] of lists) {
      for (const [index, { id, file: name, captions }] of list.entries()) {
        const place = { file, line: lineOf(file, [field, index]) };
        for (const wanted of [name, ...Object.values(captions)]) {
          if (exhibition.media.has(folder + wanted)) continue;
          const near = nearest(folder + wanted, exhibition.media).slice(folder.length);
          issues.push(issue('media-missing', place, { name: wanted, nearest: near }));
        }
        for (const text of texts.byLocale.values()) {
          if (text.front.media[id] !== undefined) continue;
          const line = lineOf(text.file, ['media']);
          const values = { media: id, language: text.locale };
          issues.push(issue('media-transcript-missing', { file: text.file, line }, values));
        }
      }
    }
    return issues;
  });
