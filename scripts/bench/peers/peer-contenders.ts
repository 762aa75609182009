import { spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Contender } from '../contender.ts';
import { measure } from '../measure.ts';
import { plainAstroFile, readPeerTexts, starlightFile, writePeerFiles } from './peer-content.ts';

export const peerNames = {
  plainAstro: 'Astro with MDX modules, cold build',
  starlight: 'Starlight, cold build',
} as const;

const starlightVersion = '0.42.4';

/**
 * Installs plain Astro and Starlight below `scratch`, with the same content and the same versions of
 * Astro and MDX as this project, never in the project itself.
 */
export async function peerContenders(input: {
  readonly project: string;
  readonly contentRoot: string;
  readonly scratch: string;
}): Promise<readonly Contender[]> {
  const { project, contentRoot, scratch } = input;
  const text = await readFile(join(project, 'package.json'), 'utf8');
  const { dependencies } = JSON.parse(text) as { readonly dependencies: Record<string, string> };
  const shared = { astro: dependencies['astro'], '@astrojs/mdx': dependencies['@astrojs/mdx'] };
  const texts = await readPeerTexts(contentRoot);
  const titles = new Map(texts.map(({ locale, object, title }) => [`${locale} ${object}`, title]));

  const plain = join(scratch, 'plain-astro');
  await install('plain-astro', plain, shared);
  await writePeerFiles(plain, texts.map(plainAstroFile));
  const starlight = join(scratch, 'starlight');
  await install('starlight', starlight, { ...shared, '@astrojs/starlight': starlightVersion });
  await writePeerFiles(
    starlight,
    texts.map((one) => starlightFile(one, (id) => titles.get(`${one.locale} ${id}`) ?? id)),
  );
  return [
    { name: peerNames.plainAstro, run: () => coldBuild(plain) },
    { name: peerNames.starlight, run: () => coldBuild(starlight) },
  ];
}

async function install(
  name: string,
  folder: string,
  dependencies: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await cp(fileURLToPath(new URL(name, import.meta.url)), folder, { recursive: true });
  const description = { name, private: true, type: 'module', dependencies };
  await writeFile(join(folder, 'package.json'), JSON.stringify(description));
  const { status } = spawnSync('npm', ['install', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm could not install ${name} in ${folder}`);
}

async function coldBuild(folder: string) {
  for (const made of ['dist', '.astro', join('node_modules', '.astro')]) {
    await rm(join(folder, made), { recursive: true, force: true });
  }
  return measure({
    program: [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build', '--silent'],
    folder,
  });
}
