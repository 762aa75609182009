import { expect, test } from 'vitest';
import { showViolations } from '../../helpers/architecture/source-file.ts';
import { stringKeyViolations } from '../../helpers/architecture/string-keys.ts';

const keys = ['site.skip', 'kind.object'];

test.each([
  ['src/views/a.ts', "strings.t('site.slip');"],
  ['src/views/a.ts', "t('site.slip', { count });"],
  ['src/views/a.ts', 't(`sort.${kind}`);'],
  ['src/components/A.astro', "---\nconst label = t('site.slip');\n---\n<p>{label}</p>"],
  ['src/components/A.astro', "<p>{t('site.slip')}</p>"],
  [
    'src/components/A.astro',
    "<ul>{list.map((item) => <li title={t('site.slip')}>{item}</li>)}</ul>",
  ],
  ['src/components/A.astro', "<img alt={t('site.slip')} />"],
])('in %s the unknown key of %s is found', (path, text) => {
  expect(stringKeyViolations({ path, text }, keys)).toHaveLength(1);
});

test.each([
  ['src/views/a.ts', "strings.t('site.skip'); t(key); t(`kind.${kind}`);"],
  ['src/views/a.ts', "set('site.slip');"],
  ['src/components/A.astro', "<p>{open && t('site.skip')}</p>"],
])('in %s all is known of %s', (path, text) => {
  expect(stringKeyViolations({ path, text }, keys)).toEqual([]);
});

test('an unknown key is named with its line', () => {
  const file = { path: 'src/components/A.astro', text: "---\n---\n<p>\n  {t('site.slip')}\n</p>" };
  expect(showViolations(stringKeyViolations(file, keys))).toEqual([
    "src/components/A.astro:4  no interface string 'site.slip'",
  ]);
});
