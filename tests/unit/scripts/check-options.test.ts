import { expect, test } from 'vitest';
import { readCheckOptions } from '../../../scripts/check-content/check-options.ts';
import { readStampOptions } from '../../../scripts/translations/stamp-options.ts';

test('the check reads its options', () => {
  const args = ['--partner', 'fez', '--lang=es', '--format', 'json', '--strict', '--content', 'x'];
  expect(readCheckOptions(args)).toEqual({
    format: 'json',
    strict: true,
    partner: 'fez',
    language: 'es',
    content: 'x',
  });
});

test('the check says what is wrong with its options and what there is', () => {
  expect(readCheckOptions(['--format', 'xml'])).toBe(
    '--format is xml; write text, or json, or github.',
  );
  expect(readCheckOptions(['--partners', 'fez'])).toMatch(/--partners[\s\S]+--partner fez/u);
});

test('stamping needs files or the word that all pending ones are meant', () => {
  expect(readStampOptions(['stamp', 'a.mdx'])).toMatchObject({ files: ['a.mdx'], pending: false });
  expect(readStampOptions(['stamp', '--pending'])).toMatchObject({ files: [], pending: true });
  expect(readStampOptions(['stamp'])).toMatch(/^npm run translations/u);
  expect(readStampOptions([])).toMatch(/^npm run translations/u);
});
