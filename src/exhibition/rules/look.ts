import { issue, type Issue } from '#src/issues/issue.ts';
import type { ColourChoice } from '#src/look/chosen-colours.ts';
import { makePalette, type FaintColour } from '#src/look/palette.ts';
import type { LookFacts } from '#src/schema/look.ts';
import { lookOf } from '../shown-look.ts';
import { nearestFile } from './nearest-file.ts';
import type { Rule, RuleInput } from './rule.ts';

/** One place where a look is written. */
interface WrittenLook {
  readonly look: LookFacts;
  readonly file: string;
  readonly folder: string;
  /** The way to it in the file. */
  readonly path: readonly string[];
  /** Languages that its readers have. */
  readonly languages: readonly string[];
}

/**
 * Colours can be told from each other wherever words stand on them, at every venue, and the logo is
 * there, can do nothing and is put into words. `look-contrast`, `image-missing`, `logo-active`,
 * `logo-alt-missing`
 */
export const lookHolds: Rule = (input) => {
  const { exhibition } = input;
  const { facts, venues } = exhibition;
  const common: WrittenLook = {
    look: facts.look ?? {},
    file: 'exhibition.yaml',
    folder: '',
    path: ['look'],
    languages: facts.locales.map(({ tag }) => tag),
  };
  const { faint } = makePalette(lookOf(exhibition));
  const commonFaults = new Set(faint.map(faultKey));
  const ofVenues = [...venues.values()].flatMap(
    ({ id, file, folder, facts: { overlay, languages } }) => {
      if (overlay.look === undefined) return [];
      const own = { look: overlay.look, file, folder, path: ['overlay', 'look'], languages };
      // What is faint everywhere is reported once, where all see it.
      const more = makePalette(lookOf(exhibition, id)).faint.filter(
        (colour) => !commonFaults.has(faultKey(colour)),
      );
      return [...contrasts(more, own, common, input), ...logoFaults(own, input)];
    },
  );
  return [...contrasts(faint, common, common, input), ...logoFaults(common, input), ...ofVenues];
};

function faultKey({ field, scheme, hex, other }: FaintColour): string {
  return [field, scheme, hex, other].join(' ');
}

function contrasts(
  faint: readonly FaintColour[],
  written: WrittenLook,
  common: WrittenLook,
  { lineOf }: RuleInput,
): readonly Issue[] {
  return faint.map(({ field, scheme, hex, other, ratio, least, proposed }) => {
    const { file, path, look } = written;
    const own = look[field];
    const choice = own ?? common.look[field];
    const inner = typeof own === 'object' ? [field, scheme] : own === undefined ? [] : [field];
    const place = { file, line: lineOf(file, [...path, ...inner]) };
    const values = {
      field,
      colour: hex,
      other,
      // Rounded down, so that what is not enough never reads like enough.
      ratio: String(Math.floor(ratio * 100) / 100),
      least: String(least),
      typed: `${field}: ${withColour(choice, scheme, proposed)}`,
    };
    return issue('look-contrast', place, values);
  });
}

/** What to type for a choice in which one colour is replaced. */
function withColour(
  choice: ColourChoice | undefined,
  scheme: FaintColour['scheme'],
  colour: string,
): string {
  if (typeof choice !== 'object') return `'${colour}'`;
  const both = Object.entries({ ...choice, [scheme]: colour });
  return `{ ${both.map(([name, typed]) => `${name}: '${typed}'`).join(', ')} }`;
}

function logoFaults(written: WrittenLook, { exhibition, lineOf }: RuleInput): readonly Issue[] {
  const { look, file, folder, path, languages } = written;
  if (look.logo === undefined) return [];
  const { file: name, alt } = look.logo;
  const place = (...inner: readonly string[]) => ({
    file,
    line: lineOf(file, [...path, 'logo', ...inner]),
  });
  const silent =
    alt === 'decorative' ? [] : languages.filter((language) => alt[language] === undefined);
  const unsaid = silent.map((language) => issue('logo-alt-missing', place('alt'), { language }));
  if (!exhibition.media.has(folder + name)) {
    const nearest = nearestFile(name, folder, exhibition.media);
    return [issue('image-missing', place('file'), { name, nearest }), ...unsaid];
  }
  const active = exhibition.images.get(folder + name)?.active;
  if (active === undefined) return unsaid;
  return [issue('logo-active', { file: folder + name }, { found: active }), ...unsaid];
}
