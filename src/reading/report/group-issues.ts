import type { Exhibition } from '#src/exhibition/types.ts';
import type { Issue } from '#src/issues/issue.ts';
import { chooseIssueLanguages, type IssueLanguage } from '#src/issues/issue-languages.ts';
import { issueOwner, type IssueOwner } from '#src/issues/issue-owner.ts';

/** The problems of one owner, and the languages in which to explain them. */
export interface IssueGroup {
  readonly owner: IssueOwner;
  readonly languages: readonly IssueLanguage[];
  readonly issues: readonly Issue[];
}

/** What decides the languages of a report. */
export interface Readers {
  readonly exhibition: Exhibition;
  /** The language that was asked for (`--lang`), as a BCP 47 tag. */
  readonly language?: string | undefined;
  /** The language of the environment: `es_MX.UTF-8`. */
  readonly environment?: string | undefined;
}

/**
 * Problems by owner: partners in the order of `exhibition.yaml`, then joint work, venues and the
 * exhibition. Each partner reads its own language: the first of `partner.yaml` that has messages,
 * else the environment's, else along the fallback chains that the exhibition declares. A language
 * that is asked for, or its fallback chain, goes before all. Owners without problems are left out.
 */
export function groupIssues(issues: readonly Issue[], readers: Readers): readonly IssueGroup[] {
  const groups = new Map<string, { owner: IssueOwner; issues: Issue[] }>();
  for (const { id } of readers.exhibition.facts.partners) {
    groups.set(`partner ${id}`, { owner: { kind: 'partner', partner: id }, issues: [] });
  }
  for (const found of issues) {
    const owner = issueOwner(found.file);
    const key = keyOf(owner);
    const group = groups.get(key) ?? { owner, issues: [] };
    groups.set(key, group);
    group.issues.push(found);
  }
  const rank = ({ owner }: { readonly owner: IssueOwner }): number => order.indexOf(owner.kind);
  return [...groups.values()]
    .filter((group) => group.issues.length > 0)
    .toSorted((a, b) => rank(a) - rank(b))
    .map((group) => ({ ...group, languages: languagesFor(group.owner, readers) }));
}

const order: readonly IssueOwner['kind'][] = ['partner', 'joint', 'venues', 'exhibition'];

function keyOf(owner: IssueOwner): string {
  return owner.kind === 'partner' ? `partner ${owner.partner}` : owner.kind;
}

/**
 * The languages for an owner. What belongs to nobody alone, and the lines for everyone, are in the
 * environment's language, else in those of all partners together.
 */
export function languagesFor(
  owner: IssueOwner | undefined,
  readers: Readers,
): readonly IssueLanguage[] {
  const { exhibition, language, environment } = readers;
  if (language !== undefined) {
    return chooseIssueLanguages([language, ...chain(language, exhibition)]);
  }
  const around = environment === undefined ? [] : [environment];
  const locales = exhibition.locales.map(({ tag }) => tag);
  const choose = (own: readonly string[]): readonly IssueLanguage[] =>
    chooseIssueLanguages([
      ...own,
      ...around,
      ...own.flatMap((tag) => chain(tag, exhibition)),
      ...locales,
    ]);
  const partners = exhibition.facts.partners.map(
    ({ id }) => exhibition.partners.get(id)?.facts.languages ?? [],
  );
  if (owner?.kind === 'partner') {
    return choose(exhibition.partners.get(owner.partner)?.facts.languages ?? []);
  }
  if (partners.length === 0 || chooseIssueLanguages(around).length === 1) return choose([]);
  return [...new Set(partners.flatMap(choose))];
}

function chain(tag: string, { locales }: Exhibition): readonly string[] {
  return locales.find((locale) => locale.tag === tag)?.fallback ?? [];
}
