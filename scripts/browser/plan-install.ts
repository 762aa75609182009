/** One command: the program, then its arguments. */
export type Command = readonly [program: string, ...args: string[]];

/** What decides how a browser gets onto a machine. */
export interface InstallSituation {
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  /** Text of `/etc/os-release`; empty on other systems. */
  readonly osRelease: string;
}

/** How to install a browser, and what a person types where the commands cannot do it. */
export interface InstallPlan {
  readonly commands: readonly Command[];
  readonly byHand: string;
}

const playwright = ['npx', 'playwright-core', 'install', 'chromium'] as const;

/**
 * The commands that install a browser: Debian's own package for root on Debian, else Playwright's
 * download, which needs no rights on the machine.
 */
export function planInstall({ platform, isRoot, osRelease }: InstallSituation): InstallPlan {
  // Ubuntu's `chromium` package only points to a snap, which does not install inside containers.
  if (!isLike(osRelease, 'debian') || isLike(osRelease, 'ubuntu')) {
    return { commands: [playwright], byHand: byHandOn(platform) };
  }
  if (isRoot) {
    return {
      commands: [
        ['apt-get', 'update'],
        ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
      ],
      byHand: '  apt-get update && apt-get install -y --no-install-recommends chromium',
    };
  }
  return {
    commands: [playwright],
    byHand: '  sudo apt-get install --no-install-recommends chromium',
  };
}

function byHandOn(platform: NodeJS.Platform): string {
  if (platform === 'linux') {
    return [
      '  npx playwright-core install chromium',
      '  sudo npx playwright-core install-deps chromium',
    ].join('\n');
  }
  return '  npx playwright-core install chromium';
}

/** Whether `/etc/os-release` names this distribution, as itself or as what it is made from. */
function isLike(osRelease: string, name: string): boolean {
  const names = osRelease
    .split('\n')
    .filter((line) => /^ID(_LIKE)?=/.test(line))
    .flatMap((line) =>
      line
        .replace(/^ID(_LIKE)?=/, '')
        .replaceAll('"', '')
        .split(/\s+/),
    );
  return names.includes(name);
}
