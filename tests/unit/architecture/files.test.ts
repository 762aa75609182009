import { expect, test } from 'vitest';
import { nameViolations, sizeViolations } from '../../helpers/architecture/files.ts';

test.each([
  ['src/views/object-page.ts', 300],
  ['scripts/bench.ts', 300],
  ['src/components/ui/Card.astro', 150],
  ['src/pages/[locale]/index.astro', 40],
  ['src/pages/robots.txt.ts', 40],
])('%s may have %d lines and no more', (path, most) => {
  expect(sizeViolations({ path, text: 'x\n'.repeat(most) })).toEqual([]);
  expect(sizeViolations({ path, text: 'x\n'.repeat(most + 1) })).toHaveLength(1);
});

test.each(['src/issues/codes.ts', 'src/issues/messages/ar.ts', 'src/i18n/strings/en.ts'])(
  '%s is a table and may be long',
  (path) => {
    expect(sizeViolations({ path, text: 'x\n'.repeat(900) })).toEqual([]);
  },
);

test.each([
  'src/views/objectPage.ts',
  'src/views/ObjectPage.ts',
  'src/components/object/object-card.astro',
  'src/views/utils.ts',
  'src/site/page-data.ts',
  'src/components/ui/CardHelper.astro',
])('%s is not a name for a file', (path) => {
  expect(nameViolations({ path, text: '' })).toHaveLength(1);
});

test.each([
  'src/views/object-page.ts',
  'src/components/object/ObjectCard.astro',
  'src/pages/[locale]/objects/[...id].astro',
  'scripts/check-content.ts',
])('%s is a name for a file', (path) => {
  expect(nameViolations({ path, text: '' })).toEqual([]);
});
