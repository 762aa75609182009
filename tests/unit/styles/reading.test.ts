import { readFileSync } from 'node:fs';
import { parse, type Rule } from 'postcss';
import { expect, it } from 'vitest';
import { choices } from '#src/client/reading/choices.ts';

const sheets = ['tokens', 'reading'].map((name) =>
  parse(readFileSync(`src/styles/${name}.css`, 'utf8')),
);
const rules: Rule[] = [];
for (const sheet of sheets) sheet.walkRules((rule) => void rules.push(rule));

const declared = (rule: Rule | undefined): readonly string[] =>
  (rule?.nodes ?? []).map((node) => node.toString().trim());

const values = Object.entries(choices).flatMap(([name, all]) =>
  all.slice(1).map((value) => [name, value] as const),
);

it.each(values)('style sheets answer to %s: %s, with and without script', (name, value) => {
  const own = rules.filter(({ selector }) =>
    selector.includes(`[data-reading-${name}='${value}']`),
  );
  expect(own.length).toBeGreaterThan(0);
  // Without script the words of a text are chosen beside it.
  const control = name === 'words' ? '#words-easy' : `#reading-${name}-${value}`;
  expect(own.filter(({ selector }) => !selector.includes(`${control}:checked`))).toEqual([]);
});

it('gives more contrast in the same way to a device and to a reader who ask for it', () => {
  const byDevice = rules.find(({ parent }) => parent?.toString().startsWith('@media (prefers-con'));
  const byReader = rules.find(({ selector }) => selector.includes("contrast='more'"));
  expect(declared(byDevice).length).toBeGreaterThan(5);
  expect(declared(byReader)).toEqual(declared(byDevice));
});
