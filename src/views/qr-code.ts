import { encodeQR } from 'qr';

/** A QR code as an SVG path, in modules: one stroke of the width 1 for each run of dark modules. */
export interface QrCode {
  /** Modules a side, with the quiet zone around the code. */
  readonly size: number;
  readonly path: string;
}

/** The quiet zone that ISO/IEC 18004:2024, 9.1 asks for, in modules. */
const quiet = 4;

/**
 * The QR code of an address, with error correction of level M, which still reads when a corner of
 * a printed sheet is worn. An address longer than 2,331 bytes, which no page has, is refused by the
 * encoder.
 */
export function qrCode(address: string): QrCode {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: quiet });
  const path = rows.flatMap((row, y) => runsOf(row).map((run) => ({ ...run, y }))).map(stroke);
  return { size: rows.length, path: path.join('') };
}

interface Run {
  readonly x: number;
  readonly length: number;
}

function runsOf(row: readonly boolean[]): readonly Run[] {
  const starts = row.flatMap((dark, x) => (dark && row[x - 1] !== true ? [x] : []));
  // The quiet zone ends every row with light modules, so that every run has an end.
  return starts.map((x) => ({ x, length: row.indexOf(false, x) - x }));
}

/** Later runs of a row are placed by their distance, which is shorter to write. */
function stroke(
  run: Run & { y: number },
  index: number,
  all: readonly (Run & { y: number })[],
): string {
  const before = all[index - 1];
  const move =
    before?.y === run.y ? `m${run.x - before.x - before.length} 0` : `M${run.x} ${run.y + 0.5}`;
  return `${move}h${run.length}`;
}
