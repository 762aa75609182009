import { parseArgs } from 'node:util';

import { EXAMPLE_PICTURES } from './draw-example/example-pictures.ts';

/**
 * Draws the pictures, the sound and the film of the example exhibition again.
 *
 * `node scripts/draw-example.ts` draws all, `node scripts/draw-example.ts wave-dish inkwell` only
 * what has these words in its path, `--list` names them. The same code and the same version of
 * sharp give the same bytes. Sound and film need sox and ffmpeg.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'boolean', default: false } },
});

const wanted = EXAMPLE_PICTURES.filter(
  ({ path }) => positionals.length === 0 || positionals.some((word) => path.includes(word)),
);
if (wanted.length === 0) {
  console.error(`Nothing to draw has any of these words in its path: ${positionals.join(', ')}.`);
  process.exitCode = 1;
}
for (const { path, draw } of wanted) {
  if (values.list) {
    console.log(path);
    continue;
  }
  const { saved, missing } = await draw(`content/partners/${path}`);
  for (const { file, width, height, bytes } of saved) {
    console.log(`${file}  ${width} x ${height}  ${bytes} bytes`);
  }
  if (missing) console.warn(missing);
}
