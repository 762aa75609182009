import type { Usage } from './measure.ts';

/** One thing that is measured, in every round. */
export interface Contender {
  readonly name: string;
  /** Prepares what must not be counted, then runs and measures. */
  readonly run: () => Promise<Usage>;
}

/** The usage of every run, by the name of the contender. */
export type Results = ReadonlyMap<string, readonly Usage[]>;

/**
 * Runs all contenders once in each round, one after the other: what else the machine does then
 * falls on all of them alike.
 */
export async function runRounds(
  contenders: readonly Contender[],
  rounds: number,
  say: (line: string) => void,
): Promise<Results> {
  const results = new Map<string, Usage[]>();
  for (let round = 1; round <= rounds; round += 1) {
    for (const { name, run } of contenders) {
      const usage = await run();
      results.set(name, [...(results.get(name) ?? []), usage]);
      const { cpu, wall, peak } = usage;
      say(
        `${round}/${rounds} ${name}: ${cpu.toFixed(1)} CPU s, ${wall.toFixed(1)} s, ${peak.toFixed(0)} MB`,
      );
    }
  }
  return results;
}
