import { build } from 'astro';
import { parseArgs } from 'node:util';
import { siteConfig } from '#src/integrations/site/site-config.ts';
import { readExhibition } from '#src/reading/read-exhibition.ts';
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
const checked = await readExhibition(settings);
if (checked.issues.length > 0) {
  const { issues, exhibition } = checked;
  const report = { issues, exhibition, contentRoot: settings.contentRoot, format: 'text' } as const;
  printIssues(report, process.stderr, process.env);
}
const stops = checked.issues.some(({ severity }) => strict || severity === 'error');
if (stops) process.exitCode = 1;
else await build({ ...siteConfig(settings, checked), configFile: false, logLevel: 'warn' });
