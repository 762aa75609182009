import { create } from 'fontkitten';
import type { FacePlan } from '#src/exports/fonts/types.ts';
import { packageLicence, packageVersion, readSlice } from './font-package.ts';

async function noticeOf(face: FacePlan): Promise<{ notice: string; licence: string }> {
  const { source: family, style } = face;
  const [slice = ''] = family.slices;
  const parsed = create(await readSlice({ family, slice, style }));
  const copyright = 'copyright' in parsed ? (parsed.copyright ?? '') : '';
  const [owner = '', ...terms] = (await packageLicence(family.packageName)).split('\n');
  const version = await packageVersion(family.packageName);
  const lines = [`${family.packageName} ${version}, reduced to the characters in use`];
  const owners = new Set([copyright.trim(), owner.trim()].filter((line) => line !== ''));
  return { notice: [...lines, ...owners].join('\n'), licence: terms.join('\n').trim() };
}

/**
 * The notices and licence texts that have to travel with the fonts (SIL Open Font License 1.1,
 * condition 2), each licence text once.
 */
export async function fontLicences(faces: readonly FacePlan[]): Promise<string> {
  const perPackage = new Map(faces.map((face) => [face.source.packageName, face]));
  const notices = await Promise.all([...perPackage.values()].map(noticeOf));
  const byLicence = Map.groupBy(notices, ({ licence }) => licence);
  return [...byLicence]
    .map(([licence, group]) => [...group.map(({ notice }) => notice), licence].join('\n\n'))
    .join('\n\n')
    .concat('\n');
}
