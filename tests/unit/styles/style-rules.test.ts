import { globSync, readFileSync } from 'node:fs';
import { parse } from 'postcss';
import { expect, it } from 'vitest';

const styleElement = /<style[^>]*>([\s\S]*?)<\/style>/gu;
const components = globSync('src/{components,layouts}/**/*.astro').map((file) => {
  const source = readFileSync(file, 'utf8');
  const css = [...source.matchAll(styleElement)].map((match) => match[1] ?? '').join('\n');
  return { file, source, css };
});
const sheets = globSync('src/styles/*.css').map((file) => ({
  file,
  css: readFileSync(file, 'utf8'),
}));

function declaredTokens(css: string): string[] {
  const names: string[] = [];
  parse(css).walkDecls(/^--/u, ({ prop }) => void names.push(prop));
  return names;
}

const shared = new Set(sheets.flatMap(({ css }) => declaredTokens(css)));

it.each([...sheets, ...components])('$file uses only tokens that exist', ({ css }) => {
  const own = new Set(declaredTokens(css));
  const used = [...css.matchAll(/var\((--[\w-]+)/gu)].map((match) => match[1] ?? '');
  expect(used.filter((name) => !shared.has(name) && !own.has(name))).toEqual([]);
});

// The Content-Security-Policy refuses both. A script of a file of its own may be named as it is.
it.each(components)('$file has no inline style and no inline script', ({ source }) => {
  expect(source).not.toMatch(/\sstyle=|\son[a-z]+=/u);
  const inline = [...source.matchAll(/<script([^>]*is:inline[^>]*)>/gu)].map((match) => match[1]);
  const written = inline.filter(
    (attributes) => !/application\/json|\ssrc=/u.test(attributes ?? ''),
  );
  expect(written).toEqual([]);
});

// Chromium drops a rule with several languages in one `:lang()`, and nobody is told.
it.each([...sheets, ...components])('$file names one language in each :lang()', ({ css }) => {
  expect(css.match(/:lang\([^)]*,[^)]*\)/gu) ?? []).toEqual([]);
});
