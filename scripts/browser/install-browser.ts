import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findBrowser, type Machine } from './find-browser.ts';
import { planInstall } from './plan-install.ts';
import { thisMachine } from './this-machine.ts';

/**
 * The program of a browser on this machine, which is installed first where there is none.
 * Gives `undefined`, after printing what to type, where that does not work.
 */
export function ensureBrowser(machine: Machine = thisMachine()): string | undefined {
  const present = findBrowser(machine);
  if (present !== undefined) return present;

  const chosen = machine.env['CHROME_PATH'];
  if (chosen) {
    console.error(`CHROME_PATH is ${chosen}, but there is no such file.`);
    console.error('Set it to the program of a Chromium, Chrome or Edge, or take it away.');
    return undefined;
  }
  const plan = planInstall({
    platform: machine.platform,
    isRoot: process.getuid?.() === 0,
    osRelease: existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
  });
  console.log('The browser tests need Chromium, Chrome or Edge, and none was found.');
  for (const [program, ...args] of plan.commands) {
    console.log(`Installing one: ${[program, ...args].join(' ')}`);
    const result = spawnSync(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      // On Windows npx is a batch file, which only a shell can start.
      shell: machine.platform === 'win32',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (result.status !== 0) break;
  }
  const installed = findBrowser(machine);
  if (installed === undefined) {
    console.error(
      'No browser could be installed. Type this, or install one of the three yourself:',
    );
    console.error(plan.byHand);
    console.error('A browser in an unusual place is named with CHROME_PATH=/path/to/program .');
  }
  return installed;
}

if (import.meta.main) {
  const program = ensureBrowser();
  if (program === undefined) process.exitCode = 1;
  else console.log(`Browser: ${program}`);
}
