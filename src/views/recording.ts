import type { AnyContribution } from '#src/exhibition/rules/rule.ts';
import { textFor } from '#src/exhibition/translate.ts';
import { creditOf } from './credit.ts';
import { mediaFile } from './media-file.ts';
import { phrase } from './phrase.ts';
import type { ProsePlace } from './prose-place.ts';
import type { Recording } from './types.ts';
import type { ViewContext } from './view-context.ts';

const types: Readonly<Record<string, string>> = {
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  m4a: 'audio/mp4',
  wav: 'audio/wav',
  mp4: 'video/mp4',
  webm: 'video/webm',
};

type Facts = AnyContribution['facts'];
type Item = Facts['audio'][number] | Facts['video'][number];

/** A recording that a text places by its id; `undefined` when it is not published. */
export function recording(id: string, { entry, context }: ProsePlace): Recording | undefined {
  if (entry.kind === 'partner' || entry.kind === 'venue') return undefined;
  const about = entry.kind === 'perspective' && context.exhibition.objects.get(entry.object);
  const owners = about ? [entry, about] : [entry];
  return owners.flatMap((owner) => recordings(owner, context, (item) => item.id === id))[0];
}

/** The published recordings of an entry that its text for the reader does not place itself. */
export function unplacedRecordings(
  entry: AnyContribution,
  context: ViewContext,
): readonly Recording[] {
  const references = textFor(entry.texts, context.locale)?.text.references ?? [];
  const placed = new Set(references.flatMap(({ kind, value }) => (kind === 'media' ? value : [])));
  return recordings(entry, context, ({ id }) => !placed.has(id));
}

function recordings(
  entry: AnyContribution,
  context: ViewContext,
  isMeant: (item: Item) => boolean,
): readonly Recording[] {
  const { media } = context.exhibition;
  const all = (['audio', 'video'] as const).flatMap((medium) =>
    entry.facts[medium].map((item) => ({ medium, item })),
  );
  return all
    .filter(({ item }) => isMeant(item) && media.has(entry.folder + item.file))
    .map(({ medium, item }) => drawn(medium, item, { entry, context }));
}

function drawn(
  medium: 'audio' | 'video',
  item: Item,
  { entry, context }: { readonly entry: AnyContribution; readonly context: ViewContext },
): Recording {
  const { exhibition, locale, formats } = context;
  const shown = textFor(entry.texts, locale);
  const words = shown?.text.front.media[item.id];
  const address = (file: string | undefined): string | undefined =>
    file !== undefined && exhibition.media.has(entry.folder + file)
      ? mediaFile(entry.folder + file, context)
      : undefined;
  const poster = address('poster' in item ? item.poster : undefined);
  return {
    medium,
    src: mediaFile(entry.folder + item.file, context),
    type: types[item.file.split('.').at(-1)?.toLowerCase() ?? ''] ?? `${medium}/*`,
    title: phrase(words?.title ?? item.id, words && shown?.tag, context),
    transcript: phrase(words?.transcript ?? '', words && shown?.tag, context),
    captions: Object.entries(item.captions).flatMap(([lang, file]) => {
      const src = address(file);
      return src === undefined ? [] : [{ lang, label: formats.languageName(lang), src }];
    }),
    synthetic: item.synthetic,
    ...(poster && { poster }),
    ...creditOf(item, entry, context),
  };
}
