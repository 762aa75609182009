import type { FontCut, FontPlan } from './types.ts';

// A larger file would delay the first image more than a late change of the title's face disturbs.
const largestTitleFile = 40_000;

/**
 * For each language tag the names of the files to preload: the main file of its script's text face
 * and, if it is small, that of its title face. Empty for a script without faces.
 */
export function fontPreloads({
  plan,
  cuts,
}: {
  readonly plan: FontPlan;
  readonly cuts: readonly FontCut[];
}): Readonly<Record<string, readonly string[]>> {
  const mainCut = (role: 'text' | 'display', script: string) =>
    cuts
      .filter(({ face }) => face.role === role && face.source.scripts.includes(script))
      .filter(({ face }) => face.style === face.source.styles[0])
      .toSorted((a, b) => b.characters.length - a.characters.length)[0];
  return Object.fromEntries(
    plan.locales.map(({ tag, script }) => {
      const text = mainCut('text', script);
      const title = mainCut('display', script);
      const small = title !== undefined && title.bytes <= largestTitleFile ? [title] : [];
      return [tag, [...(text === undefined ? [] : [text]), ...small].map((cut) => cut.fileName)];
    }),
  );
}
