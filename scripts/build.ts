import { build } from 'astro';
import { parseArgs } from 'node:util';
import { siteConfig } from '#src/integrations/site/site-config.ts';
import { readExhibition } from '#src/reading/read-exhibition.ts';
import { holdsFolder } from '#src/reading/holds-folder.ts';
import { printIssues } from '#src/reading/print-issues.ts';
import { readSettings } from '#src/reading/settings.ts';

/** Each option is the setting `SOJOURN_<NAME>` (see `src/reading/settings.ts`). */
const { values } = parseArgs({
  options: {
    content: { type: 'string' },
    out: { type: 'string' },
    cache: { type: 'string' },
    site: { type: 'string' },
    base: { type: 'string' },
    today: { type: 'string' },
    drafts: { type: 'boolean' },
    pseudo: { type: 'boolean' },
    quiet: { type: 'boolean' },
    search: { type: 'boolean' },
    cards: { type: 'boolean' },
    strict: { type: 'boolean' },
  },
  allowNegative: true,
});
const { strict = false, ...options } = values;
const asVariables = Object.entries(options).map(
  ([name, value]) =>
    [
      `SOJOURN_${name.toUpperCase()}`,
      String(value === true || value === false ? Number(value) : value),
    ] as const,
);
const settings = readSettings({ ...process.env, ...Object.fromEntries(asVariables) });
const { contentRoot, outFolder } = settings;
// A build empties its folder: it must not be one that holds what it is made from.
if ([contentRoot, process.cwd()].some((folder) => holdsFolder(outFolder, folder))) {
  console.error(`--out ${outFolder} holds the content or the generator: name a folder of its own.`);
  process.exitCode = 1;
} else {
  await buildExhibition();
}

/** Checks the content, says what is wrong, and builds the site when nothing stops it. */
async function buildExhibition(): Promise<void> {
  const checked = await readExhibition(settings);
  if (checked.issues.length > 0) {
    const { issues, exhibition } = checked;
    const report = { issues, exhibition, contentRoot, format: 'text' } as const;
    printIssues(report, process.stderr, process.env);
  }
  const stops = checked.issues.some(({ severity }) => strict || severity === 'error');
  if (stops) process.exitCode = 1;
  else await build({ ...siteConfig(settings, checked), configFile: false, logLevel: 'warn' });
}
