import type { AnyContribution } from '#src/exhibition/rules/rule.ts';
import { textFor } from '#src/exhibition/translate.ts';
import { mediaFile } from './media-file.ts';
import { mapPhrase, phrase } from './phrase.ts';
import type { ProsePlace } from './prose-place.ts';
import { rightsNote } from './rights-note.ts';
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

/** A recording that a text places by its id; `undefined` when it is not published. */
export function recording(id: string, place: ProsePlace): Recording | undefined {
  const { entry, context } = place;
  if (entry.kind === 'partner' || entry.kind === 'venue') return undefined;
  const object = entry.kind === 'perspective' && context.exhibition.objects.get(entry.object);
  const owners = object ? [entry, object] : [entry];
  return owners.flatMap((owner) => recordings(owner, context, id))[0];
}

/** All published recordings of an entry, or the one with this id, with their words for the reader. */
export function recordings(
  entry: AnyContribution,
  context: ViewContext,
  id?: string,
): readonly Recording[] {
  const { exhibition, locale, formats } = context;
  const shown = textFor(entry.texts, locale);
  const lists = [
    ['audio', entry.facts.audio],
    ['video', entry.facts.video],
  ] as const;
  return lists.flatMap(([medium, list]) =>
    list.flatMap((item) => {
      const path = entry.folder + item.file;
      if ((id !== undefined && item.id !== id) || !exhibition.media.has(path)) return [];
      const words = shown?.text.front.media[item.id];
      const credit = mapPhrase(item.credit, context);
      const poster = 'poster' in item ? item.poster : undefined;
      const captions = Object.entries(item.captions)
        .filter(([, file]) => exhibition.media.has(entry.folder + file))
        .map(([lang, file]) => ({
          lang,
          label: formats.languageName(lang),
          src: mediaFile(entry.folder + file, context),
        }));
      const made: Recording = {
        medium,
        src: mediaFile(path, context),
        type: types[item.file.split('.').at(-1)?.toLowerCase() ?? ''] ?? `${medium}/*`,
        title: phrase(words?.title ?? item.id, shown?.tag, context),
        transcript: phrase(words?.transcript ?? '', shown?.tag, context),
        captions,
        synthetic: item.synthetic,
        ...(poster && { poster: mediaFile(entry.folder + poster, context) }),
        ...(credit && { credit }),
        ...(item.rights && { rights: rightsNote(item.rights, context) }),
      };
      return [made];
    }),
  );
}
