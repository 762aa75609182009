import { parseArgs } from 'node:util';

/** What `npm start` and `npm run serve` were asked for. */
export interface ServeRequest {
  readonly folder: string;
  readonly base: string;
  readonly port: number;
  readonly open: boolean;
}

const options = {
  folder: { type: 'string', default: 'dist' },
  base: { type: 'string', default: '/' },
  port: { type: 'string', default: '4321' },
  open: { type: 'boolean', default: false },
} as const;

/** Reads `--folder --base --port --open`; a sentence that says what is wrong where that fails. */
export function readServeOptions(args: readonly string[]): ServeRequest | string {
  try {
    const { values } = parseArgs({ args: [...args], options });
    const port = Number(values.port);
    if (Number.isInteger(port) && port >= 0 && port <= 65_535) return { ...values, port };
    return `--port is ${values.port}; write a number from 0 to 65535.`;
  } catch (problem) {
    return `${problem instanceof Error ? problem.message : String(problem)}\nThere are --folder, --base, --port and --open.`;
  }
}
