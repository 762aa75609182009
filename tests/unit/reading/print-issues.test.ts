import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linkExhibition } from '#src/exhibition/link.ts';
import type { Exhibition } from '#src/exhibition/types.ts';
import { issue } from '#src/issues/issue.ts';
import { printIssues, type IssueReport } from '#src/reading/print-issues.ts';

const exhibition = exhibitionOf(`id: small
title: { es: Pequeña }
summary: { es: Pequeña }
locales:
  - { tag: ar, name: العربية, fallback: [en] }
  - { tag: en, name: English, fallback: [es] }
  - { tag: ja, name: 日本語, fallback: [es, en] }
partners: [{ id: puebla }, { id: arita }, { id: fez }]
licence: CC-BY
`);

function exhibitionOf(text: string): Exhibition {
  const partner = (id: string, language: string) => ({
    path: `partners/${id}/partner.yaml`,
    text: `name: { ${language}: ${id.toUpperCase()} }\ncity: { ${language}: x }\ncountry: MX\nlanguages: [${language}]\ncontact: { takedown: a@b.example }\n`,
  });
  const sources = [
    { path: 'exhibition.yaml', text },
    partner('puebla', 'es'),
    partner('arita', 'ja'),
    partner('fez', 'ar'),
  ];
  return linkExhibition({ sources, media: new Set(), images: new Map(), issues: [] }).exhibition;
}

const missing = (file: string) => issue('file-missing', { file }, { name: 'object.yaml' });
const crlf = issue('file-crlf', { file: 'partners/fez/partner.yaml', line: 1 }, {});

function printed(
  report: Partial<IssueReport>,
  environment: Readonly<Record<string, string>> = {},
  isTTY = false,
): string {
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => written.push(text) };
  const contentRoot = join(process.cwd(), 'content');
  const whole = { issues: [], exhibition, contentRoot, format: 'text', ...report } as const;
  printIssues(whole, stream, environment);
  return written.join('');
}

test('problems stand with their owner, in its language, and are counted', () => {
  const issues = [
    missing('partners/puebla/objects/jar/object.yaml'),
    missing('partners/arita/objects/dish/object.yaml'),
    crlf,
    missing('joint/stories/roads/story.yaml'),
  ];
  expect(printed({ issues }, { LANG: 'en_US.UTF-8' })).toBe(`PUEBLA (puebla)

content/partners/puebla/objects/jar/object.yaml   file-missing   error
  Falta el archivo \`object.yaml\`.
  Solución: Añada en este lugar un archivo llamado \`object.yaml\`.      docs/errors/file-missing.md

ARITA (arita)

content/partners/arita/objects/dish/object.yaml   file-missing   error
  The file \`object.yaml\` is missing.
  Fix: Add a file named \`object.yaml\` at this place.      docs/errors/file-missing.md

FEZ (fez)

content/partners/fez/partner.yaml:1   file-crlf   تنبيه
  تنتهي أسطر الملف على طريقة ويندوز (CRLF).
  الحلّ: احفظه من جديد بنهايات الأسطر \u2068\`LF\`\u2069 (Unix). يوجد هذا الخيار في كثير من المحرّرات في الشريط السفلي.      docs/errors/file-crlf.md

Joint work

content/joint/stories/roads/story.yaml   file-missing   error
  The file \`object.yaml\` is missing.
  Fix: Add a file named \`object.yaml\` at this place.      docs/errors/file-missing.md

3 errors, 1 warning in 4 files.
`);
});

test('without a language of the environment, partners read along their own fallback chain', () => {
  const issues = [missing('partners/arita/objects/dish/object.yaml')];
  expect(printed({ issues }, { LANG: 'C.UTF-8' })).toContain('Falta el archivo');
});

test('what belongs to everyone is told in the languages of all partners', () => {
  const told = printed({ issues: [missing('venues/fez-2026/venue.yaml')] }, { LANG: 'C' });
  expect(told).toContain('Sedes · أماكن العرض\n');
  expect(told).toContain('Falta el archivo');
  expect(told).toContain('الملف');
  expect(told).not.toContain('is missing');
});

test('a language that is asked for goes before all others', () => {
  const issues = [missing('partners/puebla/objects/jar/object.yaml')];
  expect(printed({ issues, language: 'fr-CA' })).toContain('Le fichier `object.yaml` manque.');
  expect(printed({ issues, language: 'ja' })).toContain('Falta el archivo');
});

test('when nothing is wrong it says so', () => {
  expect(printed({ language: 'en' })).toBe('Nothing is wrong.\n');
});

test('colours are for terminals that want them', () => {
  const issues = [crlf];
  expect(printed({ issues }, {}, true)).toContain('\u001B[');
  expect(printed({ issues }, { NO_COLOR: '1' }, true)).not.toContain('\u001B[');
  expect(printed({ issues }, {}, false)).not.toContain('\u001B[');
});

test('as JSON every problem is one row', () => {
  const issues = [missing('exhibition.yaml'), crlf];
  expect(JSON.parse(printed({ issues, format: 'json', language: 'en' }))).toEqual([
    {
      code: 'file-crlf',
      severity: 'warning',
      file: 'content/partners/fez/partner.yaml',
      line: 1,
      message: 'The lines of the file end in the Windows way (CRLF).',
      fix: 'Save it again with the line ends `LF` (Unix). In many editors the setting is in the bottom bar.',
    },
    {
      code: 'file-missing',
      severity: 'error',
      file: 'content/exhibition.yaml',
      message: 'The file `object.yaml` is missing.',
      fix: 'Add a file named `object.yaml` at this place.',
    },
  ]);
});

test('as annotations every problem is one line with its signs escaped', () => {
  const file = 'partners/fez/50%, or: so.yaml';
  const issues = [issue('file-bom', { file, line: 1 }, {})];
  expect(printed({ issues, format: 'github', language: 'en' })).toBe(
    '::warning file=content/partners/fez/50%25%2C or%3A so.yaml,line=1,title=file-bom::' +
      'The file begins with an invisible sign (a byte order mark).%0A' +
      'Fix: Save it again as `UTF-8` without BOM.%0Adocs/errors/file-bom.md\n',
  );
});
