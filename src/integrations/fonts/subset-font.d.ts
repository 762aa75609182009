declare module 'subset-font' {
  type AxisLimit =
    number | { readonly min?: number; readonly max?: number; readonly default?: number };

  export interface SubsetOptions {
    readonly targetFormat?: 'sfnt' | 'woff' | 'woff2';
    readonly noHinting?: boolean;
    readonly variationAxes?: Readonly<Record<string, AxisLimit>>;
  }

  /** The font with only the glyphs that `text` needs, layout features kept. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: SubsetOptions,
  ): Promise<Buffer>;
}
