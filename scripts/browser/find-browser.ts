import { posix, win32 } from 'node:path';

/** What is known about a machine before looking for a browser on it. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly homeFolder: string;
  /** Whether there is a file at this path. */
  readonly exists: (path: string) => boolean;
  /** Names in a folder; empty where there is no such folder. */
  readonly list: (folder: string) => readonly string[];
}

const pathNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const macPrograms = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

// Playwright names the folder inside a revision by system and, since 2025, by processor.
const playwrightPrograms: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['chrome-linux/chrome', 'chrome-linux64/chrome'],
  darwin: [
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  win32: ['chrome-win/chrome.exe', 'chrome-win64/chrome.exe'],
};

/**
 * The program of a Chromium, Chrome or Edge on this machine, or `undefined`.
 *
 * `CHROME_PATH`, where it is set, is the only place that counts. Without it: the programs on PATH,
 * the usual folders of the system, then the folder of Playwright's own downloads, newest first.
 */
export function findBrowser(machine: Machine): string | undefined {
  const chosen = machine.env['CHROME_PATH'];
  const places = chosen ? [chosen] : browserPlaces(machine);
  return places.find((place) => machine.exists(place));
}

/** Every path at which a browser could be, best first. */
export function browserPlaces(machine: Machine): string[] {
  return [...onPath(machine), ...usualPlaces(machine), ...playwrightPlaces(machine)];
}

function onPath({ platform, env }: Machine): string[] {
  // On Windows browsers do not put themselves on PATH.
  if (platform === 'win32') return [];
  const folders = (env['PATH'] ?? '').split(':').filter(Boolean);
  return pathNames.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

function usualPlaces({ platform, env, homeFolder }: Machine): string[] {
  if (platform === 'darwin') {
    return macPrograms.flatMap((program) => [
      `/Applications/${program}`,
      posix.join(homeFolder, 'Applications', program),
    ]);
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return windowsPrograms.flatMap((program) =>
      folders.filter((folder) => folder !== undefined).map((folder) => win32.join(folder, program)),
    );
  }
  return ['/usr/bin/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome'];
}

function playwrightPlaces(machine: Machine): string[] {
  const path = machine.platform === 'win32' ? win32 : posix;
  const folder = playwrightFolder(machine);
  const revisions = machine
    .list(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .toSorted((one, other) => Number(other.slice(9)) - Number(one.slice(9)));
  const programs = playwrightPrograms[machine.platform] ?? [];
  return revisions.flatMap((revision) =>
    programs.map((program) => path.join(folder, revision, program)),
  );
}

function playwrightFolder({ platform, env, homeFolder }: Machine): string {
  const chosen = env['PLAYWRIGHT_BROWSERS_PATH'];
  if (chosen && chosen !== '0') return chosen;
  if (platform === 'darwin') return posix.join(homeFolder, 'Library/Caches/ms-playwright');
  if (platform === 'win32') {
    return win32.join(
      env['LOCALAPPDATA'] ?? win32.join(homeFolder, 'AppData\\Local'),
      'ms-playwright',
    );
  }
  return posix.join(env['XDG_CACHE_HOME'] ?? posix.join(homeFolder, '.cache'), 'ms-playwright');
}
