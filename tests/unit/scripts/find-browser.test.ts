import { describe, expect, test } from 'vitest';
import { findBrowser, type Machine } from '../../../scripts/browser/find-browser.ts';

interface MachineParts {
  readonly platform?: NodeJS.Platform;
  readonly env?: Record<string, string>;
  readonly files?: readonly string[];
  readonly folders?: Record<string, readonly string[]>;
}

function makeMachine({
  platform = 'linux',
  env = {},
  files = [],
  folders = {},
}: MachineParts): Machine {
  return {
    platform,
    env,
    homeFolder: platform === 'win32' ? 'C:\\Users\\mina' : '/home/mina',
    exists: (path) => files.includes(path),
    list: (folder) => folders[folder] ?? [],
  };
}

describe('findBrowser', () => {
  test('CHROME_PATH comes before every other place', () => {
    const machine = makeMachine({
      env: { CHROME_PATH: '/my/chrome', PATH: '/usr/bin' },
      files: ['/my/chrome', '/usr/bin/chromium'],
    });
    expect(findBrowser(machine)).toBe('/my/chrome');
  });

  test('a CHROME_PATH that names no file is not replaced in silence', () => {
    const machine = makeMachine({
      env: { CHROME_PATH: '/my/chrome' },
      files: ['/usr/bin/chromium'],
    });
    expect(findBrowser(machine)).toBeUndefined();
  });

  test.each<[string, MachineParts, string]>([
    [
      'a program on PATH',
      { env: { PATH: '/a:/b' }, files: ['/b/google-chrome'] },
      '/b/google-chrome',
    ],
    ['a snap of Chromium', { files: ['/snap/bin/chromium'] }, '/snap/bin/chromium'],
    [
      'Edge on macOS',
      {
        platform: 'darwin',
        files: ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
      },
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    [
      'Chrome in the own applications of a person on macOS',
      {
        platform: 'darwin',
        files: ['/home/mina/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
      },
      '/home/mina/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [
      'Edge on Windows',
      {
        platform: 'win32',
        env: { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
        files: ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
      },
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    [
      'the newest download of Playwright',
      {
        folders: {
          '/home/mina/.cache/ms-playwright': ['chromium-999', 'ffmpeg-1011', 'chromium-1200'],
        },
        files: [
          '/home/mina/.cache/ms-playwright/chromium-999/chrome-linux/chrome',
          '/home/mina/.cache/ms-playwright/chromium-1200/chrome-linux64/chrome',
        ],
      },
      '/home/mina/.cache/ms-playwright/chromium-1200/chrome-linux64/chrome',
    ],
    [
      'a download of Playwright on Windows',
      {
        platform: 'win32',
        env: { LOCALAPPDATA: 'C:\\Users\\mina\\AppData\\Local' },
        folders: { 'C:\\Users\\mina\\AppData\\Local\\ms-playwright': ['chromium-1200'] },
        files: [
          'C:\\Users\\mina\\AppData\\Local\\ms-playwright\\chromium-1200\\chrome-win64\\chrome.exe',
        ],
      },
      'C:\\Users\\mina\\AppData\\Local\\ms-playwright\\chromium-1200\\chrome-win64\\chrome.exe',
    ],
  ])('%s is found', (_, parts, program) => {
    expect(findBrowser(makeMachine(parts))).toBe(program);
  });

  test('a browser of the system comes before a download of Playwright', () => {
    const download = '/home/mina/.cache/ms-playwright/chromium-1200/chrome-linux/chrome';
    const machine = makeMachine({
      folders: { '/home/mina/.cache/ms-playwright': ['chromium-1200'] },
      files: [download, '/usr/bin/chromium'],
    });
    expect(findBrowser(machine)).toBe('/usr/bin/chromium');
  });

  test('a machine without a browser gives nothing', () => {
    expect(findBrowser(makeMachine({ env: { PATH: '/usr/bin' } }))).toBeUndefined();
  });
});
