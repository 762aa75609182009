import type { Results } from './contender.ts';
import { medianUsage } from './median.ts';

/** The results as a Markdown table: medians, with the range of CPU seconds and the ratio to `base`. */
export function resultsTable(results: Results, base: string): string {
  const baseCpu = medianUsage(results.get(base) ?? []).cpu;
  const rows = [...results].map(([name, runs]) => {
    const { cpu, wall, peak } = medianUsage(runs);
    const all = runs.map((run) => run.cpu);
    const range = `${Math.min(...all).toFixed(1)}–${Math.max(...all).toFixed(1)}`;
    const figures = [cpu.toFixed(1), range, (cpu / baseCpu).toFixed(2), wall.toFixed(1)];
    return [name, ...figures, peak.toFixed(0)];
  });
  const head = ['run', 'CPU s (median)', 'CPU s (range)', 'to cold', 'wall s', 'peak MB'];
  const lines = [head, ['---', ...head.slice(1).map(() => '---:')], ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
