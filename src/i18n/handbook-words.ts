import ar from './handbook/ar.json' with { type: 'json' };
import en from './handbook/en.json' with { type: 'json' };
import es from './handbook/es.json' with { type: 'json' };
import fr from './handbook/fr.json' with { type: 'json' };

/** What the handbook's tables say in one language. */
export interface HandbookWords {
  /** By path of the field, or by its end: `images.rights`, `credit`; `text.` for text files. */
  readonly fields: Readonly<Record<string, string>>;
  /** By name of the component. */
  readonly components: Readonly<Record<string, string>>;
}

/** The languages of the handbook are those of the messages. */
export const handbookWords = { ar, en, es, fr } as const satisfies Readonly<
  Record<string, HandbookWords>
>;

export type HandbookLanguage = keyof typeof handbookWords;

export function isHandbookLanguage(tag: string): tag is HandbookLanguage {
  return Object.hasOwn(handbookWords, tag);
}
