import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { filesBelow } from '../compare-folders.ts';

/** One text of a made exhibition with the facts of its object, as other generators take them. */
export interface PeerText {
  readonly locale: string;
  /** `<partner>/<object>`. */
  readonly object: string;
  readonly title: string;
  readonly summary: string;
  /** MDX without front matter. */
  readonly body: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Every text of every object of a made exhibition. */
export async function readPeerTexts(contentRoot: string): Promise<readonly PeerText[]> {
  const facts = new Map<string, Readonly<Record<string, unknown>>>();
  const texts: PeerText[] = [];
  const paths = (await filesBelow(contentRoot)).map((path) => path.replaceAll('\\', '/'));
  for (const path of paths.toSorted()) {
    const [, partner = '', slug = '', file = ''] =
      /^partners\/([^/]+)\/objects\/([^/]+)\/([^/]+)$/u.exec(path) ?? [];
    if (file === '') continue;
    const object = `${partner}/${slug}`;
    const text = await readFile(join(contentRoot, path), 'utf8');
    if (file === 'object.yaml') {
      facts.set(object, { ...parse(text), partner });
      continue;
    }
    const [, front = '', body = ''] = /^---\n(.*?)---\n(.*)$/su.exec(text) ?? [];
    const { title, summary } = parse(front) as { readonly title: string; readonly summary: string };
    texts.push({ locale: file.replace('.mdx', ''), object, title, summary, body, facts: {} });
  }
  return texts.map((text) => ({ ...text, facts: facts.get(text.object) ?? {} }));
}

/** For collections of plain Astro: all facts are front matter. */
export function plainAstroFile({ locale, object, title, summary, body, facts }: PeerText) {
  const front = { ...facts, title, summary, locale, object };
  return [`texts/${locale}/${object}.mdx`, `---\n${stringify(front)}---\n${body}`] as const;
}

/** For Starlight, whose pages are the texts themselves: facts are properties of a component. */
export function starlightFile(
  { locale, object, title, summary, body, facts }: PeerText,
  titleOf: (object: string) => string,
) {
  const neighbours = (facts['related'] as readonly string[]).map((id) => ({
    label: titleOf(id),
    link: `/${locale}/objects/${id}/`,
  }));
  const links = { prev: false, next: neighbours[0] ?? false };
  const front = { title, description: summary, ...links, locale, object, facts };
  const linked = body.replaceAll(
    /<ObjectLink to="([^"]+)"/gu,
    (tag, id: string) => `${tag} title=${JSON.stringify(titleOf(id))}`,
  );
  const mdx = [
    "import Facts from '/src/components/Facts.astro';",
    "import ObjectLink from '/src/components/ObjectLink.astro';",
    '',
    linked,
    '<Facts {...frontmatter.facts} />',
    '',
  ].join('\n');
  return [
    `src/content/docs/${locale}/objects/${object}.mdx`,
    `---\n${stringify(front)}---\n${mdx}`,
  ] as const;
}

/** Writes the files of a peer's site. */
export async function writePeerFiles(
  folder: string,
  files: Iterable<readonly [path: string, text: string]>,
): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
