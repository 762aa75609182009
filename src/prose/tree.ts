/** Contributed prose after the check: what a component draws. It holds no code and no raw HTML. */
export type ProseNode = ProseText | ProseElement | ProseComponent;

export interface ProseText {
  readonly kind: 'text';
  readonly text: string;
}

/** An HTML element of the small list that prose may produce. */
export interface ProseElement {
  readonly kind: 'element';
  readonly tag: string;
  /** Checked attributes only: `href`, `lang`, `dir`, `id`, `start`, `scope`, `alt` ... */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ProseNode[];
}

/** A component of the allow list, its properties already checked and typed. */
export interface ProseComponent {
  readonly kind: 'component';
  readonly name: string;
  readonly props: Readonly<Record<string, ProsePropValue>>;
  readonly children: readonly ProseNode[];
}

export type ProsePropValue = string | number | boolean | readonly number[] | readonly string[];

/** Something that a text points to, so that the link step can check that it exists. */
export interface ProseReference {
  readonly kind: 'object' | 'story' | 'lesson' | 'term' | 'image' | 'media' | 'person' | 'region';
  /**
   * As written: `fez/star-panel`, `zellij`, `front` ... A region is the id of a named region of the
   * image, or `x,y,width,height` in pixels, or `pct:x,y,width,height` (IIIF Image API 3.0, 4.1).
   */
  readonly value: string;
  /** The object whose image, sound or region is meant; absent for the text's own entry. */
  readonly of?: string;
  /** Regions only: the image that the region is a part of. */
  readonly image?: string;
  readonly line: number;
}

/** A question that a text puts to its visitors. */
export interface ProseQuestion {
  readonly id: string;
  /** The question in plain words. */
  readonly text: string;
  readonly line: number;
}
