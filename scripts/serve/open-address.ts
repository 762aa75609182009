import { spawn } from 'node:child_process';

/**
 * The command that shows an address in the person's own browser; `undefined` on a Linux machine
 * without a display.
 */
export function openCommand(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): readonly [string, ...string[]] | undefined {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open'] : undefined;
}

/** Opens an address in the person's own browser; does nothing where there is none. */
export function openAddress(address: string): void {
  const command = openCommand(process.platform, process.env);
  if (command === undefined) return;
  const [program, ...args] = command;
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  // The address is printed as well, so a machine without such a program loses nothing.
  child.on('error', () => undefined);
  child.unref();
}
