import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import type { Machine } from './find-browser.ts';

/** The machine that this process runs on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    homeFolder: homedir(),
    exists: existsSync,
    list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
  };
}
