/** The part of the `edtf` package that is used; it comes without types of its own. */
declare module 'edtf' {
  export interface EdtfValue {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'Set' | 'List';
    /** First and last millisecond; infinite when open, `null` when unknown, `NaN` out of range. */
    readonly min: number | null;
    readonly max: number | null;
    readonly values: readonly unknown[];
    readonly edtf: string;
  }
  /** Throws on text that is not EDTF. */
  export default function edtf(text: string): EdtfValue;
}
