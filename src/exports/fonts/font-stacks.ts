import { localFallbacks } from './local-fallbacks.ts';
import type { FontPlan, FontRole } from './types.ts';
import { unknownSystem, writingSystems } from './writing-systems.ts';

const generics = new Set(['serif', 'sans-serif', 'system-ui']);
const quoted = (family: string) =>
  generics.has(family) || family.startsWith('var(') ? family : `"${family}"`;
const systemOf = (script: string) => writingSystems[script] ?? unknownSystem;
const isHan = (script: string) => systemOf(script).unicodeScripts.includes('Han');

/** For which script (ISO 15924) of a plan a stack is made. */
export interface FontStackInput {
  readonly plan: FontPlan;
  readonly script: string;
}

interface Families {
  readonly own: readonly string[];
  readonly latin: readonly string[];
  readonly others: readonly string[];
  /** Faces that draw Han characters as another language does. */
  readonly foreignHan: readonly string[];
}

function familiesFor({ plan, script }: FontStackInput, role: FontRole): Families {
  const order = plan.locales.map((locale) => locale.script);
  const rank = (scripts: readonly string[]) => {
    const places = scripts.map((each) => order.indexOf(each)).filter((place) => place !== -1);
    return Math.min(order.length, ...places);
  };
  const names = (accepts: (scripts: readonly string[]) => boolean) =>
    plan.faces
      .filter((face) => face.role === role && accepts(face.source.scripts))
      .toSorted((a, b) => rank(a.source.scripts) - rank(b.source.scripts))
      .map((face) => face.family);
  const own = names((scripts) => scripts.includes(script));
  const latin = names((scripts) => scripts.includes('Latn'));
  const foreignHan = isHan(script)
    ? names((scripts) => !scripts.includes(script) && scripts.some(isHan))
    : [];
  const placed = new Set([...own, ...latin, ...foreignHan]);
  return { own, latin, others: names(() => true).filter((name) => !placed.has(name)), foreignHan };
}

const listed = (families: readonly string[]) => [...new Set(families)].map(quoted).join(', ');

const standIns = (families: readonly string[]) =>
  localFallbacks.filter(({ insteadOf }) => families.includes(insteadOf)).map(({ name }) => name);

/**
 * `font-family` for texts in a script: its own face; the Latin one for digits and addresses; those
 * of the other scripts in the order of the exhibition's languages; then the computer's own fonts
 * for the script. A face that draws Han characters as another language does comes after all these.
 */
export function textStack(input: FontStackInput): string {
  const { own, latin, others, foreignHan } = familiesFor(input, 'text');
  const { systemText } = systemOf(input.script);
  return listed([
    ...own,
    ...latin,
    ...others,
    ...standIns(latin),
    ...systemText.filter((family) => !generics.has(family)),
    ...foreignHan,
    ...systemText.filter((family) => generics.has(family)),
  ]);
}

/**
 * `font-family` for titles: as for texts, with the title faces first. What they lack, and a script
 * that has none, is set in `--font-text`; the computer's title fonts serve a script without faces.
 */
export function displayStack(input: FontStackInput): string {
  const { own, latin, others } = familiesFor(input, 'display');
  const unserved = familiesFor(input, 'text').own.length === 0;
  const { systemDisplay } = systemOf(input.script);
  return listed([
    ...own,
    ...latin,
    ...others,
    ...standIns(latin),
    ...(unserved ? systemDisplay.filter((family) => !generics.has(family)) : []),
    'var(--font-text)',
  ]);
}

/** `font-family` for the language's own name in a language switch. */
export function autonymStack(input: FontStackInput): string {
  return listed([...familiesFor(input, 'autonym').own, 'var(--font-text)']);
}
