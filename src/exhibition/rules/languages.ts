import { issue, type Issue } from '#src/issues/issue.ts';
import { canonicalTag, suggestTag } from '#src/i18n/tags.ts';
import { nearest } from '#src/issues/nearest.ts';
import { entriesWithTexts, type Rule, type RuleInput } from './rule.ts';

/**
 * Languages are declared before they are used, and their tags are canonical BCP 47.
 * `language-tag`, `language-not-declared`, `language-fallback-loop`, `id-duplicate`
 */
export const languagesDeclared: Rule = (input) => {
  const { exhibition, lineOf } = input;
  const declared = exhibition.locales.map(({ tag }) => tag);
  const issues: Issue[] = [];
  const file = 'exhibition.yaml';
  for (const [index, locale] of exhibition.locales.entries()) {
    const line = lineOf(file, ['locales', index]);
    const canonical = canonicalTag(locale.tag);
    if (canonical !== locale.tag) {
      const values = { tag: locale.tag, suggestion: canonical ?? suggestTag(locale.tag) ?? '' };
      issues.push(issue('language-tag', { file, line }, values));
    }
    const first = declared.indexOf(locale.tag);
    if (first !== index) {
      const place = `${file}:${lineOf(file, ['locales', first]) ?? ''}`;
      const values = { kind: 'language', id: locale.tag, first: place };
      issues.push(issue('id-duplicate', { file, line }, values));
    }
    for (const [step, tag] of locale.fallback.entries()) {
      const place = { file, line: lineOf(file, ['locales', index, 'fallback', step]) };
      if (!declared.includes(tag)) issues.push(undeclared(tag, declared, place));
      if (tag === locale.tag) {
        const chain = locale.fallback.join(' → ');
        issues.push(issue('language-fallback-loop', place, { tag, chain }));
      }
    }
  }
  for (const { tag, ...place } of usedTags(input)) {
    if (!declared.includes(tag)) issues.push(undeclared(tag, declared, place));
  }
  return issues;
};

function undeclared(
  tag: string,
  declared: readonly string[],
  place: { readonly file: string; readonly line?: number | undefined },
): Issue {
  const values = { tag, declared: declared.join(', '), nearest: nearest(tag, declared) };
  return issue('language-not-declared', place, values);
}

function* usedTags({ exhibition, lineOf }: RuleInput): Iterable<{
  readonly tag: string;
  readonly file: string;
  readonly line?: number | undefined;
}> {
  for (const { texts } of entriesWithTexts(exhibition)) {
    for (const [tag, { file }] of [...texts.byLocale, ...texts.easy]) yield { tag, file };
    yield* texts.deliberate;
  }
  for (const tag of exhibition.strings.keys()) yield { tag, file: `strings/${tag}.yaml` };
  for (const { facts, file } of exhibition.venues.values()) {
    for (const [index, tag] of facts.languages.entries()) {
      yield { tag, file, line: lineOf(file, ['languages', index]) };
    }
  }
}
