import { issue, type Issue } from '#src/issues/issue.ts';
import { nearest } from '#src/issues/nearest.ts';
import type { Rule } from './rule.ts';

/**
 * The folders that stand for something name something that exists: partners of `exhibition.yaml`,
 * the objects of perspectives, the venues of voices. `folder-unknown`
 */
export const foldersBelong: Rule = ({ exhibition, known }) => {
  const found = new Map<string, Issue>();
  const compare = (
    kind: string,
    { folder, name, names }: { folder: string; name: string; names: ReadonlySet<string> },
  ): void => {
    if (names.has(name)) return;
    const values = { kind, name, nearest: nearest(name, names) };
    found.set(folder, issue('folder-unknown', { file: folder }, values));
  };
  const partners = new Set(exhibition.facts.partners.map(({ id }) => id));
  for (const name of known.partner) {
    compare('partner', { folder: `partners/${name}`, name, names: partners });
  }
  for (const { folder, object } of exhibition.perspectives.values()) {
    compare('object', { folder: folder.slice(0, -1), name: object, names: known.object });
  }
  for (const { folder, venue } of exhibition.voices.values()) {
    compare('venue', { folder: folder.slice(0, -1), name: venue, names: known.venue });
  }
  return [...found.values()];
};
