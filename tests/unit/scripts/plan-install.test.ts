import { expect, test } from 'vitest';
import { planInstall } from '../../../scripts/browser/plan-install.ts';

const debian = 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\nVERSION_ID="12"\n';
const mint = 'ID=lmde\nID_LIKE="debian"\n';
const ubuntu = 'ID=ubuntu\nID_LIKE=debian\n';

test.each([
  ['Debian', debian],
  ['a distribution made from Debian', mint],
])('root on %s gets the package of the distribution', (_, osRelease) => {
  const plan = planInstall({ platform: 'linux', isRoot: true, osRelease });
  expect(plan.commands).toEqual([
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
  ]);
});

test.each([
  ['a person without rights on Debian', false, debian, 'linux'],
  ['root on Ubuntu, whose package is only a snap', true, ubuntu, 'linux'],
  ['macOS', false, '', 'darwin'],
  ['Windows', false, '', 'win32'],
] as const)('%s gets the download of Playwright', (_, isRoot, osRelease, platform) => {
  const plan = planInstall({ platform, isRoot, osRelease });
  expect(plan.commands).toEqual([['npx', 'playwright-core', 'install', 'chromium']]);
});

test('a person without rights on Debian reads which package to ask for', () => {
  const plan = planInstall({ platform: 'linux', isRoot: false, osRelease: debian });
  expect(plan.byHand).toContain('sudo apt-get install --no-install-recommends chromium');
});
