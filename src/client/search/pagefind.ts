/** What the search script uses of `pagefind.js`. */
export interface Pagefind {
  createInstance(options: {
    readonly basePath: string;
    readonly noWorker: true;
    readonly excerptLength: number;
    readonly excerptEllipsis: string;
  }): PagefindInstance;
}

export interface PagefindInstance {
  init(): Promise<void>;
  mergeIndex(path: string, options: { readonly language: string }): Promise<void>;
  /** `null` finds everything. */
  search(words: string | null): Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  data(): Promise<PagefindFragment>;
}

export interface PagefindFragment {
  /** Address as it was indexed; `url` is changed for indexes that were merged. */
  readonly raw_url: string;
  readonly meta: { readonly title?: string };
  /** Words with `<mark>` around those found; any other `<` or `>` is written `&lt;`, `&gt;`. */
  readonly excerpt: string;
}
