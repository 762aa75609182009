import { sharedScript } from './characters-by-script.ts';
import { autonymStack, displayStack, textStack } from './font-stacks.ts';
import { localFallbacks } from './local-fallbacks.ts';
import type { FontCut, FontLocale, FontPlan } from './types.ts';
import { unicodeRange } from './unicode-range.ts';
import { unknownSystem, writingSystems } from './writing-systems.ts';

/** What the style sheet of the fonts is made from. */
export interface FontCssInput {
  readonly plan: FontPlan;
  readonly cuts: readonly FontCut[];
  /** `swap` shows text at once in another font; `block` waits a moment, for offline screens. */
  readonly fontDisplay?: 'swap' | 'block';
}

// Basic Latin to Latin Extended-B, and General Punctuation.
const latinRange = 'U+0-24F,U+2000-206F';

function faceRule({ cut, fontDisplay, used }: FaceRuleInput): string {
  const own = new Set(cut.characters);
  const others = new Set([...used].filter((point) => !own.has(point)));
  const { family, style, source } = cut.face;
  return [
    '  @font-face {',
    `    font-family: "${family}";`,
    `    font-style: ${style.style};`,
    `    font-weight: ${style.weight};`,
    `    font-display: ${fontDisplay};`,
    ...(source.sizeAdjust === 100 ? [] : [`    size-adjust: ${source.sizeAdjust}%;`]),
    `    src: url("${cut.fileName}") format("woff2");`,
    `    unicode-range: ${unicodeRange({ points: own, others })};`,
    '  }',
  ].join('\n');
}

interface FaceRuleInput {
  readonly cut: FontCut;
  readonly fontDisplay: string;
  /** All code points of texts and faces. */
  readonly used: ReadonlySet<number>;
}

function localRules(plan: FontPlan): readonly string[] {
  return localFallbacks
    .filter(({ insteadOf }) => plan.faces.some(({ family }) => family === insteadOf))
    .map(({ name, local, sizeAdjust, ascent, descent }) =>
      [
        '  @font-face {',
        `    font-family: "${name}";`,
        // Without a range of weights a browser would embolden titles a second time.
        '    font-weight: 100 900;',
        `    src: ${local.map((font) => `local("${font}")`).join(', ')};`,
        `    size-adjust: ${sizeAdjust}%;`,
        `    ascent-override: ${ascent}%;`,
        `    descent-override: ${descent}%;`,
        '    line-gap-override: 0%;',
        `    unicode-range: ${latinRange};`,
        '  }',
      ].join('\n'),
    );
}

function tokenRule({ plan, script, selector }: TokenInput): string {
  const { lineHeight } = writingSystems[script] ?? unknownSystem;
  return [
    `  ${selector} {`,
    `    --font-text: ${textStack({ plan, script })};`,
    `    --font-display: ${displayStack({ plan, script })};`,
    `    --font-autonym: ${autonymStack({ plan, script })};`,
    `    --line-height-text: ${lineHeight.text};`,
    `    --line-height-display: ${lineHeight.display};`,
    '  }',
  ].join('\n');
}
interface TokenInput {
  readonly plan: FontPlan;
  readonly script: string;
  readonly selector: string;
}

// `:lang(zh)` also matches `zh-Hant`, which may be written in another script.
function languageSelector({ tag }: FontLocale, locales: readonly FontLocale[]): string {
  const narrower = locales
    .filter((other) => other.tag.toLowerCase().startsWith(`${tag.toLowerCase()}-`))
    .map((other) => `:not(:lang(${other.tag}))`);
  return `[lang]:lang(${tag})${narrower.join('')}`;
}

function languageRules(plan: FontPlan): readonly string[] {
  const byScript = Map.groupBy(plan.locales, ({ script }) => script);
  return [...byScript].map(([script, locales]) => {
    const selectors = locales.map((locale) => languageSelector(locale, plan.locales));
    return tokenRule({ plan, script, selector: selectors.join(', ') });
  });
}

/**
 * The style sheet of the fonts, all of it in `@layer tokens`: one `@font-face` for each file, named
 * relative to the sheet, and for each language the properties `--font-text`, `--font-display`,
 * `--font-autonym`, `--line-height-text` and `--line-height-display`. They are set where an element
 * states its language; use `font-family: var(--font-text)` on `[lang]` so that it follows.
 */
export function fontCss({ plan, cuts, fontDisplay = 'swap' }: FontCssInput): string {
  const used = new Set<number>();
  for (const points of [...plan.characters.values(), ...cuts.map((cut) => cut.characters)]) {
    for (const point of points) used.add(point);
  }
  const rules = [
    ...cuts.map((cut) => faceRule({ cut, fontDisplay, used })),
    ...localRules(plan),
    // For an element outside any of the exhibition's languages.
    tokenRule({ plan, script: sharedScript, selector: ':root' }),
    ...languageRules(plan),
  ];
  return `@layer tokens {\n${rules.join('\n')}\n}\n`;
}
