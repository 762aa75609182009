import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What one run of a program took. */
export interface Usage {
  /** User and system seconds of the process, and on Linux of its child processes. */
  readonly cpu: number;
  /** Seconds by the clock. */
  readonly wall: number;
  /** Most memory of the process at one time (resident set), in MB of 1024 KB. */
  readonly peak: number;
}

const preload = fileURLToPath(new URL('report-usage.ts', import.meta.url));

/** No questions, no colours, nothing sent. */
const unattended = { ASTRO_TELEMETRY_DISABLED: '1', CI: 'true', NO_COLOR: '1' };

/** Runs a Node program and measures it. Throws with what it printed when it fails. */
export async function measure(input: {
  readonly program: readonly string[];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
}): Promise<Usage> {
  const { program, folder, environment } = input;
  const reports = await mkdtemp(join(tmpdir(), 'sojourn-bench-'));
  const report = join(reports, 'usage.json');
  try {
    const started = performance.now();
    const child = spawn(process.execPath, ['--import', preload, ...program], {
      cwd: folder,
      env: { ...process.env, ...environment, ...unattended, BENCH_REPORT: report },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const printed: string[] = [];
    child.stdout.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
    const [code] = (await once(child, 'close')) as [number | null];
    const wall = (performance.now() - started) / 1000;
    const last = printed.join('').slice(-4000);
    if (code !== 0) throw new Error(`\`${program.join(' ')}\` failed:\n${last}`);
    const used = JSON.parse(await readFile(report, 'utf8')) as Pick<Usage, 'cpu' | 'peak'>;
    return { ...used, wall };
  } finally {
    await rm(reports, { recursive: true, force: true });
  }
}
