import { readFile, writeFile } from 'node:fs/promises';
import { issueCodes, type IssueCode } from '#src/issues/codes.ts';
import { errorPage } from './error-pages/page-text.ts';

// Brings the messages at the end of every page in `docs/errors` up to date.
for (const code of Object.keys(issueCodes) as IssueCode[]) {
  const file = `docs/errors/${code}.md`;
  const page = await readFile(file, 'utf8').catch(() => undefined);
  if (page === undefined) {
    console.error(`${file} is missing: write what the code means, an example and why.`);
    process.exitCode = 1;
    continue;
  }
  const current = errorPage(code, page);
  if (current === page) continue;
  await writeFile(file, current);
  console.log(`${file} written`);
}
