import { describe, expect, test } from 'vitest';
import { purityViolations } from '../../helpers/architecture/purity.ts';
import { propsViolations, seamViolations } from '../../helpers/architecture/seam.ts';

describe('purityViolations', () => {
  test.each([
    "import { readFileSync } from 'node:fs';",
    "import type { Stats } from 'node:fs';",
    "import { join } from 'path';",
    "import { getCollection } from 'astro:content';",
    "import sharp from 'sharp';",
    'const today = Date.now();',
    'const today = new Date();',
    'const today = new Date;',
    'const today = Date();',
    'const chance = Math.random();',
    'const base = import.meta.env.BASE_URL;',
    'const root = process.env.ROOT;',
    'const { env } = process;',
    "console.log('here');",
    "const page = await fetch('/x');",
    'const started = performance.now();',
  ])('a pure layer may not hold %s', (text) => {
    expect(purityViolations({ path: 'src/views/a.ts', text })).toHaveLength(1);
  });

  test.each([
    "import { z } from 'astro/zod';",
    "import type { CollectionEntry } from 'astro:content';",
    "import type { ImageMetadata } from 'astro';",
    "import { parse } from 'yaml';",
    'const day = new Date(Date.UTC(2026, 1, 1));',
    'const step = { process: 1, fetch: 2 }; step.process;',
    'interface Object { readonly process: string }',
    'function make({ process }: Steps) { return process; }',
    'const document = parseDocument(text); document.errors;',
  ])('a pure layer may hold %s', (text) => {
    expect(purityViolations({ path: 'src/schema/a.ts', text })).toEqual([]);
  });

  test.each(['issues', 'i18n', 'schema', 'prose', 'exhibition', 'importers', 'views', 'exports'])(
    '%s is pure',
    (layer) => {
      const file = { path: `src/${layer}/a.ts`, text: 'Date.now();' };
      expect(purityViolations(file)).toHaveLength(1);
    },
  );

  test('the layers beside may use Node', () => {
    const file = { path: 'src/reading/a.ts', text: "import 'node:fs'; Date.now();" };
    expect(purityViolations(file)).toEqual([]);
  });
});

describe('seamViolations', () => {
  test.each([
    ['src/pages/index.astro', "---\nimport { getCollection } from 'astro:content';\n---\n"],
    ['src/site/other.ts', "import { getCollection } from 'astro:content';"],
    ['src/pages/index.astro', '---\nconst base = import.meta.env.BASE_URL;\n---\n'],
    ['src/site/load.ts', 'const root = process.env.SOJOURN_CONTENT;'],
  ])('%s may not hold %s', (path, text) => {
    expect(seamViolations({ path, text })).toHaveLength(1);
  });

  test.each([
    ['src/site/load.ts', "import { getCollection } from 'astro:content';"],
    ['src/site/env.ts', 'export const base = import.meta.env.BASE_URL;'],
    ['src/integrations/search.ts', 'const quiet = process.env.CI;'],
  ])('%s may hold %s', (path, text) => {
    expect(seamViolations({ path, text })).toEqual([]);
  });
});

describe('propsViolations', () => {
  test.each([
    '---\nconst { page } = Astro.locals;\n---\n',
    "---\nconst all = import.meta.glob('./*.svg');\n---\n",
    '---\nconst { title } = Astro.props;\n---\n<h1>{title}</h1>',
  ])('a component may not hold %s', (text) => {
    expect(propsViolations({ path: 'src/components/ui/A.astro', text })).toHaveLength(1);
  });

  test('a component with declared props is well', () => {
    const text =
      '---\ninterface Props {\n  title: string;\n}\nconst { title } = Astro.props;\n---\n';
    expect(propsViolations({ path: 'src/layouts/Base.astro', text })).toEqual([]);
  });
});
