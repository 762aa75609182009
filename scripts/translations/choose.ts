import { resolve } from 'node:path';
import { notStamped } from '#src/exhibition/link-texts.ts';
import { entriesWithTexts } from '#src/exhibition/rules/rule.ts';
import type { Exhibition } from '#src/exhibition/types.ts';

/** A translation whose source text is there. */
export interface Translation {
  /** Path below the content root. */
  readonly path: string;
  /** Digest of the source text as it is today. */
  readonly digest: string;
  /** What stands in `translation.of`; empty when nothing does. */
  readonly before: string;
}

/** Every translation of an exhibition, easy texts left out, in the order of its entries. */
export function translationsOf(exhibition: Exhibition): readonly Translation[] {
  return entriesWithTexts(exhibition).flatMap(({ texts }) =>
    [...texts.byLocale.values()].flatMap(({ file, locale, front }) => {
      const source = texts.byLocale.get(front.translation?.from ?? '');
      if (source === undefined || source.locale === locale) return [];
      return [{ path: file, digest: source.digest, before: front.translation?.of ?? '' }];
    }),
  );
}

/** The translations that were asked for, and the names that are none. */
export function chosenTranslations(
  all: readonly Translation[],
  wanted: {
    readonly files: readonly string[];
    readonly pending: boolean;
    readonly shown: (path: string) => string;
  },
): { readonly chosen: readonly Translation[]; readonly unknown: readonly string[] } {
  const { files, pending, shown } = wanted;
  const isNamed = ({ path }: Translation): boolean =>
    files.some((name) => name === path || resolve(name) === resolve(shown(path)));
  const isPending = ({ before }: Translation): boolean => before === '' || before === notStamped;
  const unknown = files.filter(
    (name) => !all.some(({ path }) => name === path || resolve(name) === resolve(shown(path))),
  );
  return { chosen: all.filter((item) => isNamed(item) || (pending && isPending(item))), unknown };
}
