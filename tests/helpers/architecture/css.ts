import { list, parse, type AtRule, type Declaration, type Rule } from 'postcss';
import { stylesOf } from './astro-file.ts';
import { colourNames } from './colour-names.ts';
import { lineAt, type SourceFile, type Violation } from './source-file.ts';

const sides = 'left|right|top|bottom';
const physicalProperty = new RegExp(
  `^(?:(?:scroll-)?(?:margin|padding)-(?:${sides})|border-(?:${sides})(?:-.+)?|${sides}` +
    '|border-(?:top|bottom)-(?:left|right)-radius|overflow-[xy]|overscroll-behavior-[xy])$',
);
const sidedValues = new Set('text-align text-align-last float clear'.split(' '));
// Four lengths name the sides in turn, so that a second and a fourth that differ fix the direction.
const fourSided = /^(?:(?:scroll-)?(?:margin|padding)|inset|border-(?:width|style|color))$/;
const colourFunction = /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/i;

/** Style rules that a style sheet or the styles of a component break. */
export function cssViolations(file: SourceFile): Violation[] {
  const pieces = file.path.endsWith('.css')
    ? [{ text: file.text, offset: 0 }]
    : stylesOf(file.text);
  const mayNameColours = file.path === 'src/styles/tokens.css';
  return pieces.flatMap(({ text, offset }) => {
    const found: Violation[] = [];
    const note = (node: Rule | Declaration, message: string) => {
      const line = lineAt(file.text, offset + (node.source?.start?.offset ?? 0));
      found.push({ path: file.path, line, message });
    };
    const root = parse(text);
    root.walkRules((rule) => {
      if (!isLayered(rule)) note(rule, `\`${rule.selector}\` is in no @layer`);
    });
    root.walkDecls((declaration) => {
      const { prop } = declaration;
      const value = declaration.value.trim();
      const colour = mayNameColours ? undefined : rawColour(prop, value);
      if (colour !== undefined)
        note(declaration, `\`${prop}: ${value}\` writes a colour, not a token`);
      if (isPhysical(prop, value)) note(declaration, `\`${prop}: ${value}\` names a physical side`);
    });
    return found;
  });
}

function isLayered(rule: Rule): boolean {
  for (let at = rule.parent; at !== undefined && at.type !== 'root'; at = at.parent) {
    if (at.type !== 'atrule') continue;
    const { name } = at as AtRule;
    if (name === 'layer' || name.endsWith('keyframes')) return true;
  }
  return false;
}

/** The colour that a value writes out; system colours, `transparent` and `currentcolor` are none. */
function rawColour(prop: string, value: string): string | undefined {
  const bare = value.replaceAll(/url\([^)]*\)|"[^"]*"|'[^']*'/g, '');
  const written = /#[0-9a-f]{3,8}\b/i.exec(bare)?.[0] ?? colourFunction.exec(bare)?.[0];
  if (written !== undefined) return written;
  if (!/colou?r|background|border|outline|shadow|fill|stroke|decoration|rule|^--/.test(prop)) {
    return undefined;
  }
  return bare
    .toLowerCase()
    .split(/[\s,()/]+/)
    .find((word) => colourNames.has(word));
}

function isPhysical(prop: string, value: string): boolean {
  if (physicalProperty.test(prop)) return true;
  if (sidedValues.has(prop)) return /\b(?:left|right)\b/.test(value);
  if (!fourSided.test(prop)) return false;
  const parts = list.space(value);
  return parts.length === 4 && parts[1] !== parts[3];
}
