import type { CharactersByScript } from './types.ts';
import { writingSystems } from './writing-systems.ts';

/** A text with the writing system of its language (ISO 15924): `Jpan` and `Hans` share Han. */
export interface ScriptedText {
  readonly script: string;
  readonly text: string;
}

/** Key of characters that all scripts share: punctuation, digits, combining marks. */
export const sharedScript = 'Zyyy';
/** Key of Han characters in a text whose own writing system has none. */
export const hanScript = 'Hani';

const shared = /^[\p{Script=Common}\p{Script=Inherited}]$/u;
const han = /^\p{Script=Han}$/u;

const matchers = Object.entries(writingSystems).map(([code, system]) => ({
  code,
  pattern: new RegExp(
    `^[${system.unicodeScripts.map((script) => `\\p{Script=${script}}`).join('')}]$`,
    'u',
  ),
}));

function writingSystemOf({ character, textScript }: { character: string; textScript: string }) {
  if (shared.test(character)) return sharedScript;
  const fitting = matchers.filter(({ pattern }) => pattern.test(character));
  if (fitting.some(({ code }) => code === textScript)) return textScript;
  if (han.test(character)) return hanScript;
  return fitting[0]?.code ?? textScript;
}

/** A character as written and in the other case: CSS may change it, and a reader may type either. */
function cases(character: string): readonly string[] {
  const sigma = character === 'Σ' ? 'ς' : '';
  // Shaping takes this vowel apart, so that a tone mark comes between its two halves.
  const halves = character === '\u0E33' ? '\u0E4D\u0E32' : '';
  return [
    ...character,
    ...character.toUpperCase(),
    ...character.toLowerCase(),
    ...sigma,
    ...halves,
  ];
}

/**
 * The code points that texts use, by writing system (ISO 15924 codes; Unicode property Script,
 * UAX #24). Composed forms (NFC) and both cases of each letter are included. Characters without a
 * shape (line ends, other controls) are not. No texts give an empty map.
 */
export function charactersByScript(texts: Iterable<ScriptedText>): CharactersByScript {
  const written = new Map<
    string,
    { readonly composed: Set<string>; readonly parts: Set<string> }
  >();
  for (const { script, text } of texts) {
    const { composed, parts } = written.get(script) ?? { composed: new Set(), parts: new Set() };
    written.set(script, { composed, parts });
    const whole = text.normalize('NFC');
    for (const character of whole) composed.add(character);
    if (whole !== text) for (const character of text) parts.add(character);
  }
  const found = new Map<string, Set<number>>();
  for (const [textScript, { composed, parts }] of written) {
    for (const character of new Set([...parts, ...[...composed].flatMap(cases)])) {
      if (/^[\p{Control}\p{Surrogate}]$/u.test(character)) continue;
      const script = writingSystemOf({ character, textScript });
      const points = found.get(script) ?? new Set();
      found.set(script, points.add(character.codePointAt(0) ?? 0));
    }
  }
  return found;
}
