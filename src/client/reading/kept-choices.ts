import { chosenAmong, type Chosen } from './choices.ts';

/** The one name under which choices are kept on the reader's device. */
export const keptAs = 'sojourn.reading';

/** Changes when the same words come to mean something else; what another version kept is let go. */
const version = 1;

/**
 * What the reader chose on this device before. Nothing where the browser keeps nothing, where it
 * refuses, and for whatever else stands there.
 */
export function readKept(): Chosen {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keptAs) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return {};
    const values = new Map<string, unknown>(Object.entries(kept));
    return values.get('version') === version ? chosenAmong((name) => values.get(name)) : {};
  } catch {
    return {};
  }
}

/** Keeps the choices; keeps nothing at all when nothing is chosen. False when that is refused. */
export function keep(chosen: Chosen): boolean {
  try {
    if (Object.keys(chosen).length === 0) localStorage.removeItem(keptAs);
    else localStorage.setItem(keptAs, JSON.stringify({ version, ...chosen }));
    return true;
  } catch {
    return false;
  }
}
