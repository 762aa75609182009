import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { buildSite, type BuiltSite } from '../helpers/build-site.ts';
import { htmlPage } from '../helpers/html-page.ts';
import { makeContent, objectFacts, text, type MadeFiles } from '../helpers/make-content.ts';

/**
 * Everything that is held back bears a word of its own that nothing else has. Words that are made
 * of one letter sort differ from those of any language, so that a part of one is found too.
 */
const secrets = {
  withdrawn: 'qzwithdrawnqz',
  embargo: 'qzembargoqz',
  draft: 'qzdraftqz',
  level: 'qzlevelqz',
  label: 'qzlabelqz',
  image: 'qzimageqz',
  consent: 'qzconsentqz',
  permission: 'qzpermissionqz',
  story: 'qzstoryqz',
  unsigned: 'qzunsignedqz',
  account: 'qzaccountqz',
  voice: 'qzvoiceqz',
} as const;

const held = 'partners/fez/objects';
const shown = `${held}/shown`;

let site: BuiltSite;
const pictures = new Map<string, Buffer>();
let published: Buffer;

beforeAll(async () => {
  published = await picture(0);
  const content = await makeContent(await exhibition());
  site = await buildSite({ name: 'held-back', content });
});

test('what is shown is in the build, so that what is missing was held back', () => {
  const page = site.read('es/objects/fez/shown/index.html');
  expect(page).toContain('mostrada');
  expect(namesOf(published).length).toBeGreaterThan(0);
});

test.each(Object.entries(secrets))('nothing of the %s is in any file of the build', (_, secret) => {
  const found = site.files().filter((file) => {
    const bytes = readFileSync(join(site.folder, file));
    const plain = isGzip(bytes) ? gunzipSync(bytes) : bytes;
    return file.includes(secret) || plain.toString('latin1').includes(secret);
  });
  expect(found).toEqual([]);
});

test('no file is named after a picture that is held back', () => {
  for (const [name, bytes] of pictures) expect(namesOf(bytes), name).toEqual([]);
});

test('no page exists for what is held back, except the stone of what was withdrawn', () => {
  const pages = site.pages().filter((path) => path.includes('/objects/fez/'));
  expect(pages.toSorted()).toEqual(
    ['ar', 'es'].flatMap((locale) =>
      ['shown', 'star', 'withdrawn'].map((slug) => `${locale}/objects/fez/${slug}/index.html`),
    ),
  );
});

test('the page of a withdrawn object says so and when, hidden from search engines', () => {
  const page = htmlPage(site, 'es/objects/fez/withdrawn/index.html');
  expect(page.querySelector('main')?.text).toContain('Retirada a petición');
  expect(page.querySelector('main')?.text).toContain('2026');
  expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toContain('noindex');
  expect(page.querySelectorAll('main img')).toEqual([]);
  expect(site.read('sitemap-es-0.xml')).not.toContain('withdrawn');
});

async function exhibition(): Promise<MadeFiles> {
  const { withdrawn, embargo, draft, level, label, image, consent, permission } = secrets;
  return {
    'partners/fez/people/living.yaml': person(secrets.consent),
    ...(await object('withdrawn', withdrawn, {
      facts:
        'status: withdrawn\nwithdrawn: { date: 2026-11-02, note: { es: Retirada a petición } }\n',
    })),
    ...(await object('embargo', embargo, {
      facts: 'status: published\naccess: { embargoUntil: 2027-06-01 }\n',
    })),
    ...(await object('draft', draft, { facts: 'status: draft\n' })),
    ...(await object('level', level, {
      facts: 'status: published\naccess: { publishLevel: none }\n',
    })),
    ...(await object('label', label, {
      facts: `status: published\nlabels:\n  - code: TK-SS\n    name: { es: ${label} }\n    community: { es: ${label} }\n`,
    })),
    [`${shown}/object.yaml`]: `${objectFacts()}images:
  - { id: front, file: front.png, rights: CC-BY, credit: { es: Museo }, source: museo }
  - { id: face, file: face.png, rights: CC-BY, credit: { es: ${image} }, source: museo, depicts: [{ person: fez/living }] }
  - { id: asked, file: asked.png, rights: InC, credit: { es: ${permission} }, source: museo }
`,
    [`${shown}/front.png`]: published,
    [`${shown}/face.png`]: await secretPicture('face'),
    [`${shown}/asked.png`]: await secretPicture('asked'),
    [`${shown}/es.mdx`]: text(
      'Una pieza mostrada.',
      `images:
  front: { alt: Pieza mostrada }
  face: { alt: ${image}, caption: ${consent} }
  asked: { alt: ${permission} }
`,
    ),
    ...story('draft', secrets.story, 'status: draft\n'),
    ...story('unsigned', secrets.unsigned, 'status: published\n', 'joint'),
    'partners/puebla/perspectives/fez/shown/perspective.yaml':
      'status: draft\ndate: 2026-05-01\nauthors: [fez/amina]\n',
    'partners/puebla/perspectives/fez/shown/es.mdx': titled(secrets.account),
    'venues/fez-2026/venue.yaml': null,
    'venues/hall/venue.yaml': `name: { es: Sala }
city: { es: Fez }
country: MA
dates: { from: 2026-01-01, until: 2026-12-31 }
languages: [es]
`,
    'voices/hall/first.yaml': `question: { es: Pregunta }
answer: ${secrets.voice}
about: fez/embargo
language: es
date: 2026-05-01
accepted: [{ partner: fez, date: 2026-05-02 }]
`,
  };
}

async function object(
  slug: string,
  secret: string,
  { facts }: { readonly facts: string },
): Promise<MadeFiles> {
  const folder = `${held}/${slug}`;
  return {
    [`${folder}/object.yaml`]: `${facts}creditLine: { es: ${secret} }
rights: CC-BY
images:
  - { id: front, file: ${secret}.png, rights: CC-BY, credit: { es: ${secret} }, source: museo }
`,
    [`${folder}/${secret}.png`]: await secretPicture(slug),
    [`${folder}/es.mdx`]: titled(secret, `images: { front: { alt: ${secret} } }\n`),
  };
}

function story(slug: string, secret: string, facts: string, home = 'partners/fez'): MadeFiles {
  const partners = home === 'joint' ? 'partners: [fez, puebla]\n' : '';
  return {
    [`${home}/stories/${slug}/story.yaml`]: `${facts}${partners}objects: [fez/shown]\n`,
    [`${home}/stories/${slug}/es.mdx`]: titled(secret),
  };
}

function titled(secret: string, front = ''): string {
  return `---\ntitle: ${secret}\nsummary: ${secret}\n${front}---\n${secret} dicho.\n`;
}

function person(secret: string): string {
  return `name: { es: ${secret} }
consent: { reference: C-1, until: 2026-01-31 }
`;
}

async function secretPicture(name: string): Promise<Buffer> {
  const made = await picture(pictures.size + 1);
  pictures.set(name, made);
  return made;
}

/** Each number is a picture of another colour, large enough to be published. */
function picture(number: number): Promise<Buffer> {
  const background = { r: 20 * number, g: 90, b: 200 - 15 * number };
  return sharp({ create: { width: 1300, height: 1300, channels: 3, background } })
    .png()
    .toBuffer();
}

/** Files that are named by the digest of the picture, as all renditions are. */
function namesOf(bytes: Buffer): readonly string[] {
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return site.files().filter((file) => file.includes(digest));
}

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
