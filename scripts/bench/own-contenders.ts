import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { changeTitle } from './change-title.ts';
import { compareFolders } from './compare-folders.ts';
import type { Contender } from './contender.ts';
import { measure, type Usage } from './measure.ts';

export const ownNames = {
  check: 'Sojourn, `check:content`',
  cold: 'Sojourn, cold build',
  warm: 'Sojourn, nothing changed',
  changed: 'Sojourn, one title changed',
  search: 'Sojourn, cold build with search',
} as const;

/**
 * The builds of this project, in an order in which each leaves what the next one needs: cold,
 * unchanged, one title changed. The last is compared with a cold build of the changed content.
 */
export function ownContenders(input: {
  readonly project: string;
  readonly contentRoot: string;
  readonly scratch: string;
  readonly locale: string;
}): readonly Contender[] {
  const { project, contentRoot, scratch, locale } = input;
  const build = async (place: string, options: readonly string[]): Promise<Usage> => {
    const [out, cache] = [join(scratch, place, 'site'), join(scratch, place, 'cache')];
    const folders = ['--content', contentRoot, '--out', out, '--cache', cache];
    const program = ['scripts/build.ts', '--quiet', ...folders, ...options];
    return measure({ program, folder: project });
  };
  const cold = async (place: string, options: readonly string[]): Promise<Usage> => {
    await rm(join(scratch, place), { recursive: true, force: true });
    return build(place, options);
  };
  // The peers have neither.
  const without = ['--no-search', '--no-cards'];
  return [
    {
      name: ownNames.check,
      run: () =>
        measure({
          program: ['scripts/check-content.ts', '--content', contentRoot],
          folder: project,
          environment: { SOJOURN_CACHE: join(scratch, 'check') },
        }),
    },
    { name: ownNames.cold, run: () => cold('own', without) },
    { name: ownNames.warm, run: () => build('own', without) },
    {
      name: ownNames.changed,
      run: async () => {
        const putBack = await changeTitle(contentRoot, locale);
        try {
          const usage = await build('own', without);
          await cold('compared', without);
          const [own, compared] = ['own', 'compared'].map((place) => join(scratch, place, 'site'));
          const different = await compareFolders(own ?? '', compared ?? '');
          if (different.length > 0)
            throw new Error(`Not as a cold build makes them:\n${different.join('\n')}`);
          return usage;
        } finally {
          await putBack();
        }
      },
    },
    { name: ownNames.search, run: () => cold('search', ['--no-cards']) },
  ];
}
