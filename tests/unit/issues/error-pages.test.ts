import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { issueCodes, type IssueCode } from '#src/issues/codes.ts';
import { errorPage } from '../../../scripts/error-pages/page-text.ts';

const codes = Object.keys(issueCodes) as IssueCode[];

test('every code has a page, and every page a code', () => {
  expect(readdirSync('docs/errors').toSorted()).toEqual(
    codes.map((code) => `${code}.md`).toSorted(),
  );
});

test.each(codes)('the page of %s explains it and ends with its messages of today', (code) => {
  const page = readFileSync(`docs/errors/${code}.md`, 'utf8');
  expect(page).toMatch(
    /^# .+\n\n.+[\s\S]+\nWrong:\n\n```[\s\S]+\nRight:\n\n```[\s\S]+\*\*Why\.\*\* /u,
  );
  // `node scripts/error-pages.ts` writes the rest.
  expect(page).toBe(errorPage(code, page));
});
