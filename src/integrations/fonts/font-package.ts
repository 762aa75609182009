import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FontFamily, FamilyStyle } from '#src/exports/fonts/types.ts';

const require = createRequire(import.meta.url);

/** Path of a file in an installed package, in the form of the operating system. */
function packageFile(packageName: string, file: string): string {
  return require.resolve(`${packageName}/${file}`);
}

/** Version of an installed package, as its `package.json` says. */
export async function packageVersion(packageName: string): Promise<string> {
  const text = await readFile(packageFile(packageName, 'package.json'), 'utf8');
  const { version } = JSON.parse(text) as { readonly version: string };
  return version;
}

/** Text of the licence in an installed font package. */
export async function packageLicence(packageName: string): Promise<string> {
  return readFile(packageFile(packageName, 'LICENSE'), 'utf8');
}

/** Bytes of one slice of a family in one style. */
export async function readSlice({
  family,
  slice,
  style,
}: {
  readonly family: FontFamily;
  readonly slice: string;
  readonly style: FamilyStyle;
}): Promise<Buffer> {
  const name = `files/${family.fileStem}-${slice}-${style.file}.woff2`;
  return readFile(packageFile(family.packageName, name));
}

function inRange(range: string, point: number): boolean {
  return range.split(',').some((part) => {
    const [first = '', last = first] = part.trim().replace('U+', '').split('-');
    return point >= Number.parseInt(first, 16) && point <= Number.parseInt(last, 16);
  });
}

/**
 * Numbered slices of the package that hold any of the code points, in the package's order. They
 * carry the rarer Han characters, which the slice named after the language leaves out.
 */
export async function numberedSlicesWith(
  family: FontFamily,
  points: Iterable<number>,
): Promise<readonly string[]> {
  const text = await readFile(packageFile(family.packageName, 'unicode.json'), 'utf8');
  const ranges = JSON.parse(text) as Readonly<Record<string, string>>;
  const wanted = [...points];
  return Object.entries(ranges).flatMap(([slice, range]) => {
    const number = /^\[(\d+)\]$/u.exec(slice)?.[1];
    return number !== undefined && wanted.some((point) => inRange(range, point)) ? [number] : [];
  });
}
