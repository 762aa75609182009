import { expect, it } from 'vitest';
import { resolve } from 'node:path';
import { holdsFolder } from '#src/reading/holds-folder.ts';

const project = resolve('/home/amina/exhibition');

it.each([
  ['/', true],
  ['/home/amina', true],
  ['/home/amina/exhibition', true],
  ['/home/amina/exhibition/dist', false],
  ['/home/amina/exhibition-site', false],
  ['/home/amina/..site', false],
  ['/srv/site', false],
])('whether %s holds the exhibition is told: %s', (folder, holds) => {
  expect(holdsFolder(resolve(folder), project)).toBe(holds);
});
