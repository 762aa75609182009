import { parseArgs } from 'node:util';
import { reportFormats, type ReportFormat } from '#src/reading/print-issues.ts';

/** What `npm run check:content` was asked for. */
export interface CheckRequest {
  readonly format: ReportFormat;
  /** Warnings count as errors. */
  readonly strict: boolean;
  readonly partner: string | undefined;
  readonly language: string | undefined;
  readonly content: string | undefined;
}

const options = {
  format: { type: 'string', default: 'text' },
  strict: { type: 'boolean', default: false },
  partner: { type: 'string' },
  lang: { type: 'string' },
  content: { type: 'string' },
} as const;

const usage = `--partner fez    only the problems of one partner
--lang es        the language of the messages
--format text    or json, or github (annotations)
--strict         warnings count as errors
--content DIR    the content folder`;

/**
 * Reads `--partner --lang --format --strict --content`; where that fails, a text that says what is
 * wrong and what there is.
 */
export function readCheckOptions(args: readonly string[]): CheckRequest | string {
  try {
    const { values } = parseArgs({ args: [...args], options });
    const format = reportFormats.find((name) => name === values.format);
    if (format === undefined) {
      return `--format is ${values.format}; write ${reportFormats.join(', or ')}.`;
    }
    const { strict, partner, lang: language, content } = values;
    return { format, strict, partner, language, content };
  } catch (problem) {
    return `${problem instanceof Error ? problem.message : String(problem)}\n\n${usage}`;
  }
}
