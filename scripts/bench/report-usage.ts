import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/**
 * Preloaded into a measured process (`node --import`): when it ends, what it used is written to the
 * file that `BENCH_REPORT` names. Linux also tells what its ended child processes used.
 */
const file = process.env['BENCH_REPORT'];
if (isMainThread && file !== undefined) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const own = (userCPUTime + systemCPUTime) / 1_000_000;
    writeFileSync(file, JSON.stringify({ cpu: own + childSeconds(), peak: maxRSS / 1024 }));
  });
}

/** CPU seconds of child processes that have ended (`cutime` and `cstime` of proc(5)); 0 elsewhere. */
function childSeconds(): number {
  if (process.platform !== 'linux') return 0;
  const ticksPerSecond = 100;
  const stat = readFileSync('/proc/self/stat', 'utf8');
  // The second field, the program's name, may hold spaces; field 3 follows its parenthesis.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}
