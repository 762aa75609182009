import { build } from 'astro';
import { parseArgs } from 'node:util';

/** Names of the settings on the command line; each sets one variable that the build reads. */
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
    strict: { type: 'boolean' },
    quiet: { type: 'boolean' },
  },
});
for (const [name, value] of Object.entries(values)) {
  process.env[`SOJOURN_${name.toUpperCase()}`] = value === true ? '1' : String(value);
}
await build({ logLevel: values.quiet === true ? 'error' : 'warn' });
