import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { EXAMPLE_PICTURES } from './draw-example/example-pictures.ts';

/**
 * Draws the pictures, the sound and the film of the example exhibition again.
 *
 * `node scripts/draw-example.ts` draws all, `node scripts/draw-example.ts wave-dish inkwell` only
 * what has these words in its path, `--list` names them. The same code and the same version of
 * sharp give the same bytes. Sound and film need sox and ffmpeg.
 *
 * `--into <folder>` writes below another folder than `content/partners`. `--width <pixels>` draws
 * JPEGs anew at that width, only together with `--into`: without words the pieces with detail
 * enough, the tiled walls, the panels, the large sheets; with words whatever JPEG is named. So
 * `node scripts/draw-example.ts --width 6400 --into large star-panel kitchen-tiles` gives pictures
 * of 41 and 31 megapixels to zoom into: about a minute each on two busy cores, and at most 1.2 GiB
 * for all the large ones in one run. Each line tells size, seconds, and the most memory held so far.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    list: { type: 'boolean', default: false },
    width: { type: 'string' },
    into: { type: 'string' },
  },
});

const width = values.width === undefined ? null : Number(values.width);
const wanted = EXAMPLE_PICTURES.filter(({ path, large, drawAt }) =>
  positionals.length === 0
    ? width === null || large === true
    : positionals.some((word) => path.includes(word)) && (width === null || drawAt !== undefined),
);

const refusal = refusalOf();
if (refusal) {
  console.error(refusal);
  process.exitCode = 1;
} else {
  for (const picture of wanted) {
    if (values.list) {
      console.log(picture.path);
      continue;
    }
    const start = performance.now();
    const file = join(values.into ?? 'content/partners', picture.path);
    const { saved, missing } = await (width === null || !picture.drawAt
      ? picture.draw(file)
      : picture.drawAt(file, width));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    for (const one of saved) {
      const size = `${one.width} x ${one.height}  ${one.bytes} bytes`;
      console.log(`${one.file}  ${size}  ${seconds} s  ${memory} MiB`);
    }
    if (missing) console.warn(missing);
  }
}

/** Why nothing is drawn, or null. */
function refusalOf(): string | null {
  if (width !== null && !(Number.isInteger(width) && width >= 200 && width <= 16000)) {
    return `--width takes a whole number of pixels from 200 to 16000, not "${values.width}".`;
  }
  if (width !== null && values.into === undefined) {
    return '--width needs --into <folder>, so that the pictures of the exhibition stay as they are.';
  }
  if (wanted.length === 0) {
    return `Nothing to draw has any of these words in its path: ${positionals.join(', ')}.`;
  }
  return null;
}
