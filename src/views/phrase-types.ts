/** Words as shown. `lang` and `dir` are there only when they differ from those of the page. */
export interface Phrase {
  readonly text: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

export interface PhraseLink extends Phrase {
  readonly href: string;
}

export interface RightsNote {
  /** Short name: `CC BY 4.0`, `In copyright`. */
  readonly name: string;
  readonly href: string;
}
