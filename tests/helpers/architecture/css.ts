import { list, parse, type AtRule, type Declaration, type Rule } from 'postcss';
import { stylesOf } from './astro-file.ts';
import { conditionProblem } from './css-conditions.ts';
import { isPhysical } from './css-sides.ts';
import { colourNames } from './colour-names.ts';
import { lineAt, type SourceFile, type Violation } from './source-file.ts';

const colourFunction = /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/i;
const paintAttribute = /\s(fill|stroke|color|bgcolor|stop-color|flood-color)=["']([^"'{}]+)["']/gi;

/** Style rules that a style sheet, or the styles and the markup of a component, break. */
export function cssViolations(file: SourceFile): Violation[] {
  const isSheet = file.path.endsWith('.css');
  const pieces = isSheet ? [{ text: file.text, offset: 0 }] : stylesOf(file.text);
  const mayNameColours = file.path === 'src/styles/tokens.css';
  const inStyles = pieces.flatMap(({ text, offset }) => {
    const found: Violation[] = [];
    const note = (node: Rule | Declaration | AtRule, message: string) => {
      const line = lineAt(file.text, offset + (node.source?.start?.offset ?? 0));
      found.push({ path: file.path, line, message });
    };
    const root = parse(text);
    root.walkRules((rule) => {
      if (!isLayered(rule)) note(rule, `\`${rule.selector}\` is in no @layer`);
    });
    root.walkAtRules(/^(?:media|container)$/, (rule) => {
      const problem = conditionProblem(rule, file.path);
      if (problem !== undefined) note(rule, `\`@${rule.name} ${rule.params}\` ${problem}`);
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
  return isSheet ? inStyles : [...inStyles, ...paintedMarkup(file)];
}

/** Colours in attributes of drawings: a component has none, a drawing takes that of its words. */
function paintedMarkup({ path, text }: SourceFile): Violation[] {
  return [...text.matchAll(paintAttribute)].flatMap(([, name = '', value = ''], index, all) => {
    if (rawColour('color', value) === undefined) return [];
    const line = lineAt(text, (all[index]?.index ?? 0) + 1);
    return [{ path, line, message: `\`${name}="${value}"\` writes a colour, not a token` }];
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
  return list
    .space(bare.toLowerCase().replaceAll(/[,()/]/g, ' '))
    .find((word) => colourNames.has(word));
}
