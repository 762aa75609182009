// Runs after every install, with whatever Node the machine has, so it is plain JavaScript.
//
// Each system's build of Node 24 is an optional package, and all of them bring a program `node`.
// npm 10 removes the link to the one it installed together with those it left out, so the link is
// made here. npm scripts then find this Node before the machine's own.
import { copyFileSync, existsSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const isWindows = process.platform === 'win32';
const system = isWindows ? 'win' : process.platform;
const isAppleProcessor = process.platform === 'darwin' && process.arch === 'arm64';
const packageName = `${isAppleProcessor ? 'node-bin' : 'node'}-${system}-${process.arch}`;
const programName = isWindows ? 'node.exe' : 'node';

const program = join('node_modules', packageName, 'bin', programName);
if (existsSync(program)) {
  const link = join('node_modules', '.bin', programName);
  rmSync(link, { force: true });
  if (isWindows) copyFileSync(program, link);
  else symlinkSync(join('..', packageName, 'bin', programName), link);
}
