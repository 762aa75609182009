import { expect, test } from 'vitest';
import { cssViolations } from '../../helpers/architecture/css.ts';
import { showViolations } from '../../helpers/architecture/source-file.ts';

function inComponent(declarations: string): string[] {
  const text = `<p></p>\n<style>\n@layer components {\n  p { ${declarations} }\n}\n</style>\n`;
  return showViolations(cssViolations({ path: 'src/components/ui/A.astro', text }));
}

test.each([
  'color: #fff',
  'color: #aabbcc80',
  'background: rgb(0 0 0 / 50%)',
  'border-block-end: 1px solid hsl(0 0% 0%)',
  'box-shadow: 0 0 1px oklch(0 0 0)',
  'color: red',
  'border: 1px solid LightGray',
  '--edge: white',
  'background: linear-gradient(navy, transparent)',
  'fill: var(--ink, black)',
])('%s writes a colour', (declaration) => {
  expect(inComponent(declaration)).toEqual([
    `src/components/ui/A.astro:4  \`${declaration}\` writes a colour, not a token`,
  ]);
});

test.each([
  'left: 0',
  'top: 0',
  'margin-left: 1rem',
  'padding-bottom: 1rem',
  'scroll-margin-top: 1rem',
  'border-right: 0',
  'border-left-color: currentcolor',
  'border-top-left-radius: 1px',
  'text-align: left',
  'float: right',
  'margin: 0 1rem 0 2rem',
  'inset: 0 auto 0 0',
  'overflow-x: auto',
  'width: 10rem',
  'max-height: 50%',
  'inline-size: 50vw',
  'block-size: 100svh',
  'transform: translateX(1rem)',
  'background-position: right center',
  'transform-origin: left',
  'border-radius: 1px 0 0 1px',
])('%s names a physical side', (declaration) => {
  expect(inComponent(declaration)).toEqual([
    `src/components/ui/A.astro:4  \`${declaration}\` names a physical side`,
  ]);
});

test.each([
  'color: var(--ink)',
  'color: CanvasText',
  'background: transparent',
  'border-color: currentcolor',
  'background: color-mix(in oklab, var(--ink) 10%, transparent)',
  'background-image: url("#fff")',
  'margin-inline: auto 0',
  'margin: 0 auto 1rem auto',
  'inset-inline-start: 0',
  'text-align: start',
  'overflow-inline: auto',
  'grid-area: red',
  'transition: border-color 1s',
  'white-space: nowrap',
  'inline-size: 50vi',
  'border-radius: 1px 1px 0 0',
  'transform: translateY(1rem)',
  'stroke-width: 2px',
])('%s is well', (declaration) => {
  expect(inComponent(declaration)).toEqual([]);
});

test('a rule outside of every layer is named with its line', () => {
  const text = '@layer base {\n  p { margin: 0 }\n}\n@media print {\n  a, b { margin: 0 }\n}\n';
  expect(showViolations(cssViolations({ path: 'src/styles/print.css', text }))).toEqual([
    'src/styles/print.css:5  `a, b` is in no @layer',
  ]);
});

test('steps of an animation and fonts need no layer', () => {
  const text = '@keyframes a { from { opacity: 0 } }\n@font-face { font-family: A }\n';
  expect(cssViolations({ path: 'src/styles/print.css', text })).toEqual([]);
});

test('the file of tokens may write colours, and nothing else that is forbidden', () => {
  const text = '@layer tokens { :root { --ink: #123; color: oklch(0 0 0); left: 0 } }';
  expect(showViolations(cssViolations({ path: 'src/styles/tokens.css', text }))).toEqual([
    'src/styles/tokens.css:1  `left: 0` names a physical side',
  ]);
});

test.each(['<path fill="#123" />', '<circle stroke="navy" />', "<stop stop-color='rgb(0 0 0)' />"])(
  '%s writes a colour into the markup',
  (markup) => {
    const file = { path: 'src/components/ui/A.astro', text: `<svg>${markup}</svg>\n` };
    expect(showViolations(cssViolations(file))).toEqual([
      expect.stringMatching(
        /^src\/components\/ui\/A\.astro:1 {2}`.*` writes a colour, not a token$/u,
      ),
    ]);
  },
);

test.each(['fill="none"', 'stroke="currentColor"', 'fill={colour}', 'data-fill="red"'])(
  '%s writes no colour into the markup',
  (attribute) => {
    const file = { path: 'src/components/ui/A.astro', text: `<path ${attribute} />\n` };
    expect(cssViolations(file)).toEqual([]);
  },
);

function asking(condition: string, component = 'object/Wall'): string[] {
  const text = `<p></p>\n<style>\n@layer components {\n  @${condition} {\n    p { margin: 0 }\n  }\n}\n</style>\n`;
  return showViolations(cssViolations({ path: `src/components/${component}.astro`, text }));
}

test.each(['media (width >= 62rem)', 'media (max-width: 600px)', 'media (orientation: portrait)'])(
  'a component that says @%s asks for the window',
  (condition) => {
    expect(asking(condition)).toEqual([
      `src/components/object/Wall.astro:4  \`@${condition}\` asks for the window: ask \`@container page\``,
    ]);
  },
);

test.each([
  ['media (width >= 61rem)', 'ui/SiteHeader'],
  ['container page (inline-size >= 61rem)', 'object/Wall'],
])('@%s has a width that is no token', (condition, component) => {
  expect(asking(condition, component)).toEqual([
    `src/components/${component}.astro:4  \`@${condition}\` has the width 61rem, which is no \`--break-\` token of tokens.css`,
  ]);
});

test.each([
  ['media (width >= 62rem)', 'ui/SiteHeader'],
  ['container page (inline-size >= 62rem)', 'object/Wall'],
  ['container (inline-size >= 33rem)', 'object/Wall'],
  ['media (prefers-contrast: more)', 'object/Wall'],
  ['media print', 'object/Wall'],
])('@%s in %s is well', (condition, component) => {
  expect(asking(condition, component)).toEqual([]);
});
