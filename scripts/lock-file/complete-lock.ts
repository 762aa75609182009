/** The part of `package-lock.json` that matters here. */
export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** One installed package, named by its path such as `node_modules/sharp`. */
export interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: string | readonly string[];
  readonly cpu?: string | readonly string[];
  readonly libc?: string | readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const systems: Readonly<Record<string, string>> = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win: 'win32',
  win32: 'win32',
  windows: 'win32',
};
const processors = new Set('arm arm64 ia32 ppc64 riscv64 s390x wasm32 x64'.split(' '));

const cLibraries = [
  ['musl', 'musl'],
  ['gnu', 'glibc'],
] as const;

/**
 * The builds of native packages for other systems that a lock file leaves out, by their path.
 *
 * npm writes no entry for an optional package whose version the registry did not offer at that
 * moment, and `npm ci` then refuses the whole lock file. An entry with the exact version is enough
 * for it, and lets the other systems fetch their build.
 */
export function missingBuilds(lock: LockFile): Record<string, LockedPackage> {
  const missing: Record<string, LockedPackage> = {};
  for (const [path, owner] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
      // A range is met by whatever npm found; only an exact version can be named here.
      if (!/^\d/.test(version)) continue;
      const found = locate(lock, path, name);
      if (found?.version === version) continue;
      const place = found === undefined ? '' : `${path}/`;
      missing[`${place}node_modules/${name}`] = build({ owner, name, version });
    }
  }
  return missing;
}

/** The package that `require(name)` in the package at `path` finds. */
function locate(lock: LockFile, path: string, name: string): LockedPackage | undefined {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const found = lock.packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`];
    if (found !== undefined || at === '') return found;
  }
}

interface BuildOptions {
  readonly owner: LockedPackage;
  readonly name: string;
  readonly version: string;
}

/** The entry of one build; its name says for which system, processor and C library it is. */
function build({ owner, name, version }: BuildOptions): LockedPackage {
  const words = (name.split('/').at(-1) ?? name).split('-');
  const os = words.flatMap((word) => systems[word] ?? []);
  const libc = words.flatMap(
    (word) => cLibraries.find(([start]) => word.startsWith(start))?.[1] ?? [],
  );
  return {
    version,
    cpu: words.filter((word) => processors.has(word)),
    ...(owner.dev === true ? { dev: true } : {}),
    ...(libc.length > 0 && os[0] === 'linux' ? { libc } : {}),
    optional: true,
    os,
  };
}
