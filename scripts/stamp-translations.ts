import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { linkExhibition } from '#src/exhibition/link.ts';
import { stampDigest } from '#src/exhibition/stamp-digest.ts';
import { readContent } from '#src/reading/read-content.ts';
import { readSettings } from '#src/reading/settings.ts';
import { chosenTranslations, translationsOf } from './translations/choose.ts';
import { readStampOptions, type StampRequest } from './translations/stamp-options.ts';

const request = readStampOptions(process.argv.slice(2));
if (typeof request === 'string') {
  console.error(request);
  process.exitCode = 1;
} else {
  await stamp(request);
}

async function stamp({ files, pending, content }: StampRequest) {
  const settings = readSettings({
    ...process.env,
    ...(content && { SOJOURN_CONTENT: content }),
  });
  const { exhibition } = linkExhibition(await readContent(settings));
  const shown = (path: string): string => relative(process.cwd(), join(settings.contentRoot, path));
  const all = translationsOf(exhibition);
  const { chosen, unknown } = chosenTranslations(all, { files, pending, shown });
  for (const name of unknown) console.error(`${name}: no translation with a source text`);
  for (const { path, digest, before } of chosen) {
    const file = join(settings.contentRoot, path);
    const text = await readFile(file, 'utf8');
    const stamped = stampDigest(text, digest);
    if (stamped === undefined) {
      console.error(`${shown(path)}: not changed, the fields cannot be read`);
      process.exitCode = 1;
    } else if (stamped === text) {
      console.log(`${shown(path)}: ${digest} already`);
    } else {
      await writeFile(file, stamped);
      console.log(`${shown(path)}: ${before || '-'} → ${digest}`);
    }
  }
  if (unknown.length > 0) process.exitCode = 1;
  if (chosen.length === 0 && unknown.length === 0) console.log('Nothing to stamp.');
}
