import { expect, test } from 'vitest';
import { openCommand } from '../../../scripts/serve/open-address.ts';

test.each([
  ['linux', { DISPLAY: ':0' }, ['xdg-open']],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['xdg-open']],
  ['linux', {}, undefined],
  ['darwin', {}, ['open']],
  ['win32', {}, ['cmd', '/c', 'start', '']],
] as const)('on %s with %o the command is %o', (platform, env, command) => {
  expect(openCommand(platform, env)).toEqual(command);
});
