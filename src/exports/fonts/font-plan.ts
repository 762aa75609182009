import type { ChosenTypefaces } from '#src/look/typefaces.ts';
import { chosenFamilies } from './families.ts';
import { hanScript, sharedScript } from './characters-by-script.ts';
import type { CharactersByScript, FacePlan, FontFamily, FontLocale, FontPlan } from './types.ts';
import { unknownSystem, writingSystems } from './writing-systems.ts';

/** What a font plan is made from. */
export interface FontPlanInput {
  readonly locales: readonly FontLocale[];
  /** What texts and interface words use. */
  readonly characters: CharactersByScript;
  /** What titles use; all characters when it is left out. Matters for Han: titles need few. */
  readonly titleCharacters?: CharactersByScript;
  /** Typefaces that the exhibition chose in place of the standard ones. */
  readonly typefaces?: ChosenTypefaces | undefined;
}

const space = 0x20;
const lastOfLatin1 = 0xff;
const ascending = (points: Iterable<number>) => [...new Set(points)].toSorted((a, b) => a - b);
const isHan = (script: string) =>
  (writingSystems[script] ?? unknownSystem).unicodeScripts.includes('Han');

// Beside Han, Latin letters and digits look best from one face, so ASCII is left to the Latin one.
function sharedFor({ script, shared }: { script: string; shared: Iterable<number> }) {
  return [...shared].filter((point) => !isHan(script) || point > lastOfLatin1);
}

// The face with the space is the "first available font" (CSS Fonts 4, section 5.2), whose metrics
// place the line. Han faces leave it to the Latin one: theirs is too wide between Latin words.
function spaceOf(script: string): readonly number[] {
  return isHan(script) ? [] : [space];
}

function charactersOfScript(script: string, characters: CharactersByScript): number[] {
  return [
    ...spaceOf(script),
    ...(characters.get(script) ?? []),
    ...(isHan(script) ? (characters.get(hanScript) ?? []) : []),
    ...sharedFor({ script, shared: characters.get(sharedScript) ?? [] }),
  ];
}

const codePoints = (text: string) => [...text].map((letter) => letter.codePointAt(0) ?? 0);

function alwaysOf(script: string): number[] {
  const { always } = writingSystems[script] ?? unknownSystem;
  return always.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
}

// Punctuation and digits are few, and dates come from elsewhere than titles.
function withShared(titles: CharactersByScript, all: CharactersByScript): CharactersByScript {
  return new Map([...titles, [sharedScript, all.get(sharedScript) ?? new Set()]]);
}

function facesOf({
  family,
  points,
}: {
  family: FontFamily;
  points: Iterable<number>;
}): readonly FacePlan[] {
  const characters = ascending(points);
  return family.styles.map((style) => ({
    family: family.name,
    role: family.role,
    source: family,
    style,
    characters,
  }));
}

function autonymFace(family: FontFamily, names: readonly string[]): readonly FacePlan[] {
  const style = family.styles.find((candidate) => candidate.style === 'normal');
  if (style === undefined || names.length === 0) return [];
  const letters = codePoints(names.join('').normalize('NFC'));
  return [
    {
      family: family.name.replace('Text', 'Name'),
      role: 'autonym',
      source: family,
      // One file for both weights: a name alone is too short to need a true bold.
      style: { ...style, weight: '400 700', axes: 'wght' in style.axes ? { wght: 450 } : {} },
      characters: ascending([...family.scripts.flatMap(spaceOf), ...letters]),
    },
  ];
}

/**
 * The faces that an exhibition needs: for each script of its languages and texts a family for
 * texts, one for titles where there is one, and a tiny one with the languages' own names only.
 * The text face of the Latin script is always there, for digits and addresses. A script without a
 * family of ours (see `families.ts`) has no face: `uncoveredCharacters` names what that leaves.
 */
export function fontPlan(input: FontPlanInput): FontPlan {
  const { locales, characters, titleCharacters, typefaces } = input;
  const inUse = new Set(['Latn', ...locales.map(({ script }) => script), ...characters.keys()]);
  const titles = withShared(titleCharacters ?? characters, characters);
  const faces = chosenFamilies(typefaces).flatMap((family) => {
    const scripts = family.scripts.filter((script) => inUse.has(script));
    if (scripts.length === 0) return [];
    const isTitle = family.role === 'display';
    const points = scripts.flatMap((script) => [
      ...charactersOfScript(script, isTitle ? titles : characters),
      ...codePoints((writingSystems[script] ?? unknownSystem).formats ?? ''),
      // Titles are known when the site is built, but for the numbers and names that code adds.
      ...(isTitle && script !== 'Latn' ? [] : alwaysOf(script)),
    ]);
    if (isTitle) return facesOf({ family, points });
    const names = locales.filter(({ script }) => scripts.includes(script)).map(({ name }) => name);
    return facesOf({ family, points }).concat(autonymFace(family, names));
  });
  return { locales, faces, characters };
}
