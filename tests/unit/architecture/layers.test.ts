import { describe, expect, test } from 'vitest';
import { cycleViolations } from '../../helpers/architecture/cycles.ts';
import { importFormViolations, layerViolations } from '../../helpers/architecture/layers.ts';
import { showViolations, type SourceFile } from '../../helpers/architecture/source-file.ts';

function makeFile(path: string, text: string): SourceFile {
  return { path, text };
}

describe('layerViolations', () => {
  test.each([
    ['src/views/object-page.ts', "import { load } from '#src/site/load.ts';"],
    ['src/views/object-page.ts', "import type { Manifest } from '#src/exports/iiif/manifest.ts';"],
    ['src/exports/iiif/manifest.ts', "export * from '#src/views/object-page.ts';"],
    ['src/schema/object.ts', "import { parse } from '#src/prose/parse.ts';"],
    ['src/i18n/tags.ts', "import { object } from '#src/schema/object.ts';"],
    ['src/routes.ts', "import { locales } from '#src/i18n/locales.ts';"],
    ['src/issues/issue.ts', "let a: import('#src/exhibition/types.ts').Exhibition;"],
    ['src/reading/read-content.ts', "await import('#src/site/load.ts');"],
    ['src/integrations/search.ts', "import Card from '#src/components/object/Card.astro';"],
    ['scripts/bench.ts', "import { load } from '#src/site/load.ts';"],
    ['scripts/bench.ts', "import { load } from '../src/site/load.ts';"],
    ['src/components/ui/A.astro', "---\nimport { load } from '#src/site/load.ts';\n---\n<p />"],
    ['src/components/ui/A.astro', "<p /><script>import '#src/pages/feed.ts';</script>"],
    ['src/helpers/thing.ts', ''],
  ])('%s may not hold %s', (path, text) => {
    expect(layerViolations(makeFile(path, text))).toHaveLength(1);
  });

  test.each([
    ['src/views/object-page.ts', "import { link } from '#src/exhibition/link.ts';"],
    ['src/schema/object.ts', "import { isTag } from '#src/i18n/tags.ts';"],
    ['src/site/load.ts', "import { getCollection } from 'astro:content';"],
    ['src/integrations/search.ts', "import { read } from '#src/reading/read-content.ts';"],
    ['src/components/ui/A.astro', "---\nimport B from './B.astro';\n---\n<B />"],
    ['src/pages/index.astro', "---\nimport { load } from '#src/site/load.ts';\n---\n"],
  ])('%s may hold %s', (path, text) => {
    expect(layerViolations(makeFile(path, text))).toEqual([]);
  });

  test('a violation says file, line and import', () => {
    const file = makeFile('src/views/a.ts', "// why\nimport { load } from '#src/site/load.ts';\n");
    expect(showViolations(layerViolations(file))).toEqual([
      'src/views/a.ts:2  `views` may not import `#src/site/load.ts`',
    ]);
  });
});

describe('importFormViolations', () => {
  test.each([
    ["import { a } from '../exhibition/link.ts';", 'write `#src/exhibition/link.ts`'],
    ["import { a } from '#src/views/story-page.ts';", 'write `./story-page.ts`'],
  ])('%s is written wrongly', (text, message) => {
    const [violation] = importFormViolations(makeFile('src/views/object-page.ts', text));
    expect(violation?.message).toContain(message);
  });

  test.each([
    "import { a } from './story-page.ts';",
    "import { a } from '#src/exhibition/link.ts';",
    "import { z } from 'astro/zod';",
  ])('%s is written well', (text) => {
    expect(importFormViolations(makeFile('src/views/object-page.ts', text))).toEqual([]);
  });
});

describe('cycleViolations', () => {
  test('files that import each other in a circle are named together, types included', () => {
    const files = [
      makeFile('src/views/a.ts', "import type { B } from './b.ts';"),
      makeFile('src/views/b.ts', "import { c } from './c.ts';"),
      makeFile('src/views/c.ts', "export { a } from './a.ts';"),
      makeFile('src/views/d.ts', "import { a } from './a.ts';"),
    ];
    expect(showViolations(cycleViolations(files))).toEqual([
      'src/views/a.ts  imports itself in a circle with src/views/b.ts, src/views/c.ts',
    ]);
  });

  test('a file that imports itself is a circle', () => {
    const files = [
      makeFile('src/components/A.astro', "---\nimport A from './A.astro';\n---\n<A />"),
    ];
    expect(cycleViolations(files)).toHaveLength(1);
  });

  test('two ways to the same file are no circle', () => {
    const files = [
      makeFile('src/views/a.ts', "import './b.ts'; import './c.ts';"),
      makeFile('src/views/b.ts', "import './c.ts';"),
      makeFile('src/views/c.ts', ''),
    ];
    expect(cycleViolations(files)).toEqual([]);
  });
});
