import { expect, test } from 'vitest';
import { readServeOptions } from '../../../scripts/serve/serve-options.ts';

test('without arguments the built site is served at the root of port 4321', () => {
  expect(readServeOptions([])).toEqual({ folder: 'dist', base: '/', port: 4321, open: false });
});

test('folder, base, port and opening can be chosen', () => {
  const args = ['--folder', 'out', '--base=/blue', '--port', '5000', '--open'];
  expect(readServeOptions(args)).toEqual({ folder: 'out', base: '/blue', port: 5000, open: true });
});

test.each(['x', '-1', '70000', '1.5'])('the port %s is refused with what to write', (port) => {
  expect(readServeOptions([`--port=${port}`])).toBe(
    `--port is ${port}; write a number from 0 to 65535.`,
  );
});

test('an unknown option is answered with the known ones', () => {
  expect(readServeOptions(['--prt', '5000'])).toContain(
    'There are --folder, --base, --port and --open.',
  );
});
