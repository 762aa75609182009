import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cssViolations } from './helpers/architecture/css.ts';
import { cycleViolations } from './helpers/architecture/cycles.ts';
import { nameViolations, sizeViolations } from './helpers/architecture/files.ts';
import { importFormViolations, layerViolations } from './helpers/architecture/layers.ts';
import { literalWordViolations } from './helpers/architecture/literal-words.ts';
import { purityViolations } from './helpers/architecture/purity.ts';
import { propsViolations, seamViolations } from './helpers/architecture/seam.ts';
import { readSources, showViolations } from './helpers/architecture/source-file.ts';
import { stringKeyViolations } from './helpers/architecture/string-keys.ts';

const code = readSources('src/**/*.{ts,astro}', 'scripts/**/*.ts');
const styles = readSources('src/**/*.css');
const components = code.filter(({ path }) => path.endsWith('.astro'));

test('the rules look at real files', () => {
  expect(code.length).toBeGreaterThan(50);
});

test('imports only point down', () => {
  expect(showViolations(code.flatMap(layerViolations))).toEqual([]);
});

test('imports show where they cross a layer', () => {
  expect(showViolations(code.flatMap(importFormViolations))).toEqual([]);
});

test('no files import each other in a circle, not even for types', () => {
  expect(showViolations(cycleViolations(code))).toEqual([]);
});

test('the layers below the site have no Node, environment, clock, chance or output', () => {
  expect(showViolations(code.flatMap(purityViolations))).toEqual([]);
});

test('collections and environment are read at one place each', () => {
  expect(showViolations(code.flatMap(seamViolations))).toEqual([]);
});

test('components take props', () => {
  expect(showViolations(code.flatMap(propsViolations))).toEqual([]);
});

test('no file is too long', () => {
  expect(showViolations(code.flatMap(sizeViolations))).toEqual([]);
});

test('files are named after what they hold', () => {
  expect(showViolations(code.flatMap(nameViolations))).toEqual([]);
});

test('styles use tokens, logical sides and layers', () => {
  expect(showViolations([...styles, ...components].flatMap(cssViolations))).toEqual([]);
});

test('no word of any language is written in a template', () => {
  expect(showViolations(components.flatMap(literalWordViolations))).toEqual([]);
});

test('every interface string that code asks for exists', () => {
  const table = JSON.parse(readFileSync('src/i18n/strings/en.json', 'utf8')) as object;
  const keys = Object.keys(table);
  expect(showViolations(code.flatMap((file) => stringKeyViolations(file, keys)))).toEqual([]);
});
