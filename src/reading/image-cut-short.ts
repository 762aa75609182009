import type { ImageFormat } from '#src/schema/image-facts.ts';

/**
 * Whether the end of an image file looks as if bytes were missing. This is a suspicion, which only
 * decoding confirms: bytes after the picture can look like the start of another one. `false` for
 * kinds of file whose end says nothing.
 */
export function looksCutShort(bytes: Buffer, format: ImageFormat): boolean {
  if (format === 'jpeg') {
    // After the last start of scan there is an end of image (ISO/IEC 10918-1, B.1.1.3).
    return bytes.lastIndexOf(endOfImage) < bytes.lastIndexOf(startOfScan);
  }
  if (format === 'png') return bytes.lastIndexOf('IEND', undefined, 'latin1') === -1;
  // A RIFF file says its size, without the eight bytes before it.
  if (format === 'webp') return bytes.readUInt32LE(4) + 8 > bytes.length;
  if (format === 'avif') return endOfBoxes(bytes) !== bytes.length;
  // The parts of a TIFF may stand in any order.
  return format === 'tiff';
}

/** Where the last top-level box of an ISO base media file says it ends (ISO/IEC 14496-12, 4.2). */
function endOfBoxes(bytes: Buffer): number {
  let end = 0;
  while (end + 8 <= bytes.length) {
    const short = bytes.readUInt32BE(end);
    const long = short === 1 && end + 16 <= bytes.length;
    const size = long ? Number(bytes.readBigUInt64BE(end + 8)) : short;
    // A size of 0 means up to the end of the file; another size below 8 is no box.
    if (size < 8) return bytes.length;
    end += size;
  }
  return end;
}

const startOfScan = Buffer.from([0xff, 0xda]);
const endOfImage = Buffer.from([0xff, 0xd9]);
