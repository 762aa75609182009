import { parseArgs } from 'node:util';

/** What `npm run translations -- stamp` was asked for. */
export interface StampRequest {
  readonly files: readonly string[];
  /** Also every translation that names no state of its source yet. */
  readonly pending: boolean;
  readonly content: string | undefined;
}

const usage = `npm run translations -- stamp FILE ...     these translations fit their source of today
npm run translations -- stamp --pending   all that name no state of their source yet
                        --content DIR     the content folder`;

/** Reads `stamp [files...] [--pending] [--content DIR]`; what there is where that fails. */
export function readStampOptions(args: readonly string[]): StampRequest | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        pending: { type: 'boolean', default: false },
        content: { type: 'string' },
      },
    });
    const [command, ...files] = positionals;
    if (command !== 'stamp' || (files.length === 0 && !values.pending)) return usage;
    return { files, pending: values.pending, content: values.content };
  } catch (problem) {
    return `${problem instanceof Error ? problem.message : String(problem)}\n\n${usage}`;
  }
}
