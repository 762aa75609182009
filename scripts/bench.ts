import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { filesBelow } from './bench/compare-folders.ts';
import { runRounds } from './bench/contender.ts';
import { goals, goalsTable } from './bench/goals.ts';
import { makeExhibition } from './bench/make-exhibition.ts';
import { ownContenders, ownNames } from './bench/own-contenders.ts';
import { peerContenders } from './bench/peers/peer-contenders.ts';
import { resultsTable } from './bench/results-table.ts';

const languages = ['en', 'ar', 'ja', 'es', 'fr', 'pt', 'tr', 'zh-Hans'] as const;

const { values } = parseArgs({
  options: {
    objects: { type: 'string', default: '2000' },
    languages: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '3' },
    peers: { type: 'boolean', default: false },
    scratch: { type: 'string' },
  },
});
const objects = Number(values.objects);
const locales = languages.slice(0, Number(values.languages));
const project = resolve(import.meta.dirname, '..');
const scratch = await mkdtemp(join(values.scratch ?? tmpdir(), 'sojourn-bench-'));
const say = (line: string): void => console.error(line);
try {
  const contentRoot = join(scratch, 'content');
  await makeExhibition({ folder: contentRoot, objects, locales, wordsPerText: 200 });
  const own = ownContenders({ project, contentRoot, scratch, locale: locales[0] ?? '' });
  const peers = values.peers ? await peerContenders({ project, contentRoot, scratch }) : [];
  const results = await runRounds([...own, ...peers], Number(values.rounds), say);
  const files = await filesBelow(join(scratch, 'own', 'site'));
  const pages = files.filter((file) => file.endsWith('.html')).length;
  const [core] = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  console.log(
    `${objects} objects, ${locales.length} languages, ${pages} pages; ${values.rounds} rounds`,
  );
  console.log(
    `${availableParallelism()} × ${core?.model ?? ''}, ${memory} GB, Node ${process.version}\n`,
  );
  console.log(resultsTable(results, ownNames.cold), '\n');
  // A small site is mostly the start of Astro.
  if (objects >= 2000) console.log(goalsTable(goals(results, pages)));
} finally {
  await rm(scratch, { recursive: true, force: true });
}
