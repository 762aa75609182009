import type { Results } from './contender.ts';
import { medianUsage } from './median.ts';
import { ownNames } from './own-contenders.ts';
import { peerNames } from './peers/peer-contenders.ts';

/** One aim of the project, with what was measured. */
export interface Goal {
  readonly aim: string;
  readonly measured: number;
  readonly most: number;
  readonly met: boolean;
}

/** What the project promises of its speed, for those runs that were made. */
export function goals(results: Results, pages: number): readonly Goal[] {
  const of = (name: string) => medianUsage(results.get(name) ?? []);
  const cold = of(ownNames.cold);
  const all = [
    ['cold build, CPU to Astro with MDX modules', cold.cpu / of(peerNames.plainAstro).cpu, 0.4],
    ['cold build, CPU to Starlight', cold.cpu / of(peerNames.starlight).cpu, 0.25],
    ['one title changed, CPU to cold', of(ownNames.changed).cpu / cold.cpu, 0.5],
    ['peak memory, MB', cold.peak, 512 + 0.12 * pages],
    ['check:content, seconds', of(ownNames.check).wall, 10],
  ] as const;
  return all
    .filter(([, measured]) => !Number.isNaN(measured))
    .map(([aim, measured, most]) => ({ aim, measured, most, met: measured <= most }));
}

/** The goals as a Markdown table. */
export function goalsTable(all: readonly Goal[]): string {
  const rows = all.map(
    ({ aim, measured, most, met }) =>
      `| ${aim} | ${measured.toFixed(2)} | ${most.toFixed(2)} | ${met ? 'yes' : 'no'} |`,
  );
  return ['| goal | measured | at most | met |', '| --- | ---: | ---: | --- |', ...rows].join('\n');
}
