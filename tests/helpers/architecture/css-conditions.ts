import { readFileSync } from 'node:fs';
import type { AtRule } from 'postcss';

/** The frame of a page: what stands around its content may ask how wide the window is. */
const frame = new Set(
  ['SiteHeader', 'SiteMenu', 'LanguageSwitch', 'ReadingControls', 'SearchField', 'SiteFooter'].map(
    (name) => `src/components/ui/${name}.astro`,
  ),
);

const breakpoints = new Set(
  [...readFileSync('src/styles/tokens.css', 'utf8').matchAll(/--break-[\w-]+:\s*([\d.]+\w+)/g)].map(
    ([, width]) => width,
  ),
);

const windowSize = /\b(?:(?:min|max)-)?(?:device-)?(?:width|height|aspect-ratio)\b|\borientation\b/;

/**
 * What is wrong with the condition of a rule: a component that asks for the window instead of its
 * room, or a width of the window or the page (`@container page`) that is no `--break-` token.
 */
export function conditionProblem({ name, params }: AtRule, path: string): string | undefined {
  const isOfWindow = name === 'media' && windowSize.test(params);
  if (isOfWindow && !frame.has(path)) return 'asks for the window: ask `@container page`';
  const isOfPage = name === 'container' && /^page\b/.test(params);
  if (!isOfWindow && !isOfPage) return undefined;
  const other = [...params.matchAll(/[\d.]+[a-z]+\b/g)].find(([width]) => !breakpoints.has(width));
  return other && `has the width ${other[0]}, which is no \`--break-\` token of tokens.css`;
}
