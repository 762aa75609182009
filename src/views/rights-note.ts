import type { StringKey } from '#src/i18n/string-tables.ts';
import { rightsStatements } from '#src/schema/rights.ts';
import type { RightsNote } from './types.ts';
import type { ViewContext } from './view-context.ts';

const names: ReadonlyMap<string, string> = new Map(
  Object.entries(rightsStatements).map(([name, address]) => [address, name]),
);

/** A rights statement in plain words; a licence that has no words of ours is shown by its address. */
export function rightsNote(address: string, { strings }: Pick<ViewContext, 'strings'>): RightsNote {
  const name = names.get(address);
  // IIIF asks for the http form; a reader is sent to the secured one.
  const href = address.replace(/^http:/u, 'https:');
  return { name: name === undefined ? href : strings.t(`rights.${name}` as StringKey), href };
}
