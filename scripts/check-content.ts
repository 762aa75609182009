import { issueOwner } from '#src/issues/issue-owner.ts';
import { nearest } from '#src/issues/nearest.ts';
import { printIssues } from '#src/reading/print-issues.ts';
import { readExhibition } from '#src/reading/read-exhibition.ts';
import { readSettings } from '#src/reading/settings.ts';
import { readCheckOptions, type CheckRequest } from './check-content/check-options.ts';

const request = readCheckOptions(process.argv.slice(2));
if (typeof request === 'string') {
  console.error(request);
  process.exitCode = 1;
} else {
  await checkContent(request);
}

async function checkContent({ format, strict, partner, language, content }: CheckRequest) {
  const { env } = process;
  const settings = readSettings({ ...env, ...(content && { SOJOURN_CONTENT: content }) });
  const { exhibition, issues: all } = await readExhibition(settings);
  const partners = exhibition.facts.partners.map(({ id }) => id);
  const isTheirs = (file: string): boolean => {
    const owner = issueOwner(file);
    return owner.kind === 'partner' && owner.partner === partner;
  };
  const issues = partner === undefined ? all : all.filter(({ file }) => isTheirs(file));
  if (partner !== undefined && issues.length === 0 && !partners.includes(partner)) {
    const meant = nearest(partner, partners);
    console.error(`--partner is ${partner}; ${meant || `there are ${partners.join(', ')}`}.`);
    process.exitCode = 1;
    return;
  }
  const { contentRoot } = settings;
  printIssues({ issues, exhibition, contentRoot, format, language }, process.stdout, env);
  const stops = issues.some(({ severity }) => strict || severity === 'error');
  if (stops) process.exitCode = 1;
}
