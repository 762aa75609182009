import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Content of a file; a link is one to the named file. */
export type MadeFile = string | Uint8Array | { readonly link: string };

/** Files by path below the content root; `null` leaves a file of the base out. */
export type MadeFiles = Readonly<Record<string, MadeFile | null>>;

/** The folder of the only object of the base. */
export const star = 'partners/fez/objects/star';

/** Two partners and one object without images, in Spanish; nothing is wrong with it. */
const base: MadeFiles = {
  'exhibition.yaml': `id: small
title: { es: Pequeña }
summary: { es: Una exposición pequeña }
locales:
  - { tag: es, name: Español, fallback: [ar] }
  - { tag: ar, name: العربية, fallback: [es] }
partners:
  - id: fez
  - id: puebla
licence: CC-BY
`,
  'vocabulary.yaml': `kinds: { tile: { label: { es: Azulejo } } }
places: { town: { label: { es: Ciudad }, point: { latitude: 34.1, longitude: -5 } } }
`,
  'themes/blue.yaml': 'title: { es: Azul }\n',
  'glossary/zellij.yaml': 'term: { es: zellij }\ndefinition: { es: Mosaico cortado }\n',
  'partners/fez/partner.yaml': partner('Fez'),
  'partners/puebla/partner.yaml': partner('Puebla'),
  'partners/fez/people/amina.yaml': 'name: { es: Amina }\n',
  [`${star}/object.yaml`]: objectFacts(),
  [`${star}/es.mdx`]: text(),
  'venues/fez-2026/venue.yaml': venue('fez', '2026'),
};

function partner(name: string): string {
  return `name: { es: ${name} }
city: { es: ${name} }
country: MA
languages: [es]
contact: { takedown: write@small.example }
`;
}

/** `venue.yaml`: what follows begins on line 6. */
export function venue(city: string, year: string, rest = ''): string {
  return `name: { es: ${city} }
city: { es: ${city} }
country: MA
dates: { from: ${year}-01-01, until: ${year}-12-31 }
languages: [es]
${rest}`;
}

/** `object.yaml` with three lines and what follows them. */
export function objectFacts(rest = ''): string {
  return `status: published\ncreditLine: { es: Museo }\nrights: CC-BY\n${rest}`;
}

/** A text: a title on line 2, then `front`, then `body`, which begins on line 4 when there is no `front`. */
export function text(body = 'Unas palabras.', front = ''): string {
  return `---\ntitle: Estrella\n${front}---\n${body}\n`;
}

/** Writes the base exhibition with `files` over it into a new folder and returns the folder. */
export async function makeContent(files: MadeFiles = {}): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'sojourn-content-'));
  for (const [path, content] of Object.entries({ ...base, ...files })) {
    if (content === null) continue;
    const file = join(root, path);
    await mkdir(dirname(file), { recursive: true });
    if (typeof content === 'string' || content instanceof Uint8Array) {
      await writeFile(file, content);
    } else await symlink(content.link, file);
  }
  return root;
}
