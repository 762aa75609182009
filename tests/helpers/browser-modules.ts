import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join, posix } from 'node:path';

/**
 * Writes a script of `src/client` and all that it imports as modules that a browser loads without a
 * bundler, and gives the address of the first below `folder`: `/scripts/src/client/search.js`.
 */
export function writeBrowserModules(folder: string, entry: string): string {
  const pending = [entry];
  const written = new Set<string>();
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    if (written.has(path)) continue;
    written.add(path);
    const here = path;
    const plain = stripTypeScriptTypes(readFileSync(here, 'utf8'));
    const code = plain.replaceAll(/ from '([^']+)\.ts'/gu, (_, specifier: string) => {
      const target = specifier.startsWith('#')
        ? specifier.slice(1)
        : posix.join(posix.dirname(here), specifier);
      pending.push(`${target}.ts`);
      return ` from '${relativeModule(posix.dirname(here), target)}.js'`;
    });
    const file = join(folder, 'scripts', here.replace(/\.ts$/u, '.js'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, code);
  }
  return `/scripts/${entry.replace(/\.ts$/u, '.js')}`;
}

function relativeModule(from: string, target: string): string {
  const path = posix.relative(from, target);
  return path.startsWith('.') ? path : `./${path}`;
}
