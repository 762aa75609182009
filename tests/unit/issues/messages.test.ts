import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkExhibition } from '#src/exhibition/check.ts';
import { issueCodes, type IssueCode } from '#src/issues/codes.ts';
import { describeIssue } from '#src/issues/describe-issue.ts';
import { issueLanguages } from '#src/issues/issue-languages.ts';
import type { Issue } from '#src/issues/issue.ts';
import { readContent } from '#src/reading/read-content.ts';
import { makeContent, star, text, type MadeFiles } from '../../helpers/make-content.ts';
import { issueCases } from './issue-cases.ts';

const codes = Object.keys(issueCodes) as IssueCode[];
let cacheFolder = '';
const made: string[] = [];

beforeAll(async () => {
  cacheFolder = await mkdtemp(join(tmpdir(), 'sojourn-cache-'));
});
afterAll(async () => {
  for (const folder of [cacheFolder, ...made]) await rm(folder, { recursive: true });
});

async function issuesOf(files: MadeFiles): Promise<readonly Issue[]> {
  const contentRoot = await makeContent(files);
  made.push(contentRoot);
  return checkExhibition(await readContent({ contentRoot, cacheFolder }), '2026-11-22').issues;
}

test('nothing is wrong with the exhibition that the cases change', async () => {
  expect(await issuesOf({})).toEqual([]);
});

describe.each(codes)('%s', (code) => {
  const { files, file, line, names = [], also = [], reported } = issueCases[code];

  test('is found at its place, alone, and told in every language', async () => {
    const issues = reported ? [reported] : await issuesOf(files);
    const found = issues.find((each) => each.code === code);
    const told = issues.map((each) => each.code).toSorted();
    expect(told).toEqual([code, ...also].toSorted());
    expect(found).toMatchObject({ code, file, severity: issueCodes[code].severity });
    expect(found?.line).toBe(line);
    expect(Object.keys(found?.values ?? {}).toSorted()).toEqual(
      [...issueCodes[code].values].toSorted(),
    );
    for (const language of issueLanguages) {
      const { message, fix } = describeIssue(found ?? { code, values: {} }, language);
      const words = `${message}\n${fix}`;
      for (const name of names) expect(words).toContain(name);
      const typed = Object.values(found?.values ?? {});
      const own = typed.reduce((rest, value) => (value ? rest.replaceAll(value, '') : rest), words);
      expect(own).not.toMatch(/\{\w+(?::\w+)?\}|\[\[|\]\]|\|\||undefined/u);
      expect(words).not.toMatch(/``|^\s|\s$| {2}|\(\)|«\s*»/mu);
      expect(message).toMatch(/[.!?؟。]$/u);
    }
  });
});

test('all problems of all files come in one run', async () => {
  const issues = await issuesOf({
    [`${star}/object.yaml`]: 'status: publishd\nacession: A1\nthemes: [Blue]\n',
    [`${star}/es.mdx`]: text('Mide <3 cm.\n\n{x}', 'titel: Otro\n'),
    'partners/fez/people/amina.yaml': 'name: Amina\nroles: [weaver]\n',
  });
  expect(issues.map(({ code, file, line }) => `${file}:${line} ${code}`)).toEqual(
    [
      `${star}/es.mdx:3 field-unknown`,
      `${star}/es.mdx:5 prose-less-than`,
      `${star}/es.mdx:7 prose-expression`,
      `${star}/object.yaml:1 field-value`,
      `${star}/object.yaml:2 field-unknown`,
      `${star}/object.yaml:3 field-value`,
      'partners/fez/people/amina.yaml:1 field-type',
      'partners/fez/people/amina.yaml:2 field-value',
    ].toSorted(),
  );
});
