import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

/** Folder of the script in the site. */
const folder = '_reading';

/**
 * Writes the script that puts the reader's choices in place before the first paint, and gives its
 * path below the root of the site. It is one plain script, not a module: browsers wait for those in
 * the head, and the content security policy allows none inside the page. Its name contains a digest
 * of its content, so it may be cached for ever.
 */
export async function writeReadingScript(input: {
  /** Folder of the project. */
  readonly root: string;
  /** Root of the built site. */
  readonly outFolder: string;
}): Promise<string> {
  const { root, outFolder } = input;
  const code = await bundled(join(root, 'src', 'client', 'reading', 'first-paint.ts'), root);
  const digest = createHash('sha256').update(code).digest('hex').slice(0, 10);
  const path = `${folder}/first-paint.${digest}.js`;
  await mkdir(join(outFolder, folder), { recursive: true });
  await writeFile(join(outFolder, path), code);
  return path;
}

async function bundled(entry: string, root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'reading' } },
  });
  for (const { output } of [built].flat() as readonly Bundle[]) {
    for (const { code } of output) if (code !== undefined) return code;
  }
  throw new Error(`Nothing was made of "${entry}".`);
}

interface Bundle {
  readonly output: readonly { readonly code?: string }[];
}
