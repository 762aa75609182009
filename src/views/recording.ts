import type { AnyContribution } from '#src/exhibition/rules/rule.ts';
import { textFor } from '#src/exhibition/translate.ts';
import { personName } from './card.ts';
import { creditOf } from './credit.ts';
import { mediaFile } from './media-file.ts';
import { phrase } from './phrase.ts';
import type { ProsePlace } from './prose-place.ts';
import { signLanguagePhrase } from './sign-language-phrase.ts';
import type { Medium, Recording } from './types.ts';
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

interface Place {
  readonly entry: AnyContribution;
  readonly context: ViewContext;
}

/** What a recording says in sign language that is there in another way: `text`, or a recording's id. */
const signs = (item: Item): string | undefined => ('signs' in item ? item.signs : undefined);

/** A recording that a text places by its id; `undefined` when it is not published. */
export function recording(id: string, { entry, context }: ProsePlace): Recording | undefined {
  if (entry.kind === 'partner' || entry.kind === 'venue') return undefined;
  const about = entry.kind === 'perspective' && context.exhibition.objects.get(entry.object);
  const owners = about ? [entry, about] : [entry];
  return owners.flatMap((owner) => recordings(owner, context, (item) => item.id === id))[0];
}

/**
 * The published recordings of an entry that its text for the reader does not place itself. Films
 * that sign something stand with what they sign.
 */
export function unplacedRecordings(
  entry: AnyContribution,
  context: ViewContext,
): readonly Recording[] {
  const references = textFor(entry.texts, context.locale)?.text.references ?? [];
  const placed = new Set(references.flatMap(({ kind, value }) => (kind === 'media' ? value : [])));
  return recordings(entry, context, (item) => !placed.has(item.id) && signs(item) === undefined);
}

/** The published films that say the text of an entry in a sign language. */
export function signedText(entry: AnyContribution, context: ViewContext): readonly Recording[] {
  return recordings(entry, context, (item) => signs(item) === 'text');
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

function drawn(medium: Medium, item: Item, place: Place): Recording {
  const { entry, context } = place;
  const { exhibition, formats, strings } = context;
  const shown = textFor(entry.texts, context.locale);
  const words = shown?.text.front.media[item.id];
  const poster = 'poster' in item ? publishedFile(item.poster, place) : undefined;
  const described = 'audioDescription' in item ? describedFilm(item.audioDescription, place) : [];
  const signed = 'signLanguage' in item ? item.signLanguage : undefined;
  const signLanguage = signed === undefined ? undefined : signLanguagePhrase(signed, context);
  return {
    medium,
    src: mediaFile(entry.folder + item.file, context),
    type: fileType(item.file, medium),
    title: words ? phrase(words.title, shown?.tag, context) : (signLanguage ?? { text: item.id }),
    ...(words && { transcript: phrase(words.transcript, shown?.tag, context) }),
    captions: captions(item, place),
    ...(item.language !== undefined && {
      spokenIn: strings.t('media.spokenIn', { language: formats.languageName(item.language) }),
    }),
    ...(signLanguage && { signLanguage }),
    speakers: item.speakers
      .filter((id) => exhibition.people.has(id))
      .map((id) => personName(id, context)),
    described,
    // A film that is itself signed has no signed version.
    signed:
      signs(item) === undefined
        ? recordings(entry, context, (other) => other.id !== item.id && signs(other) === item.id)
        : [],
    synthetic: item.synthetic,
    ...(poster && { poster }),
    ...creditOf(item, entry, context),
  };
}

/** Captions, of which those that the reader reads best are shown at once. */
function captions(item: Item, place: Place): Recording['captions'] {
  const { formats, locale } = place.context;
  const tracks = Object.entries(item.captions).flatMap(([lang, file]) => {
    const src = publishedFile(file, place);
    return src === undefined ? [] : [{ lang, label: formats.languageName(lang), src }];
  });
  const best = [locale.tag, ...locale.fallback].find((tag) =>
    tracks.some(({ lang }) => lang === tag),
  );
  return tracks.map((track) => ({ ...track, chosen: track.lang === best }));
}

/** Film or sound in which somebody tells what is to be seen; empty when there is none. */
function describedFilm(file: string | undefined, place: Place): Recording['described'] {
  const src = publishedFile(file, place);
  if (file === undefined || src === undefined) return [];
  const medium = fileType(file, 'video').startsWith('audio/') ? 'audio' : 'video';
  return [{ medium, src, type: fileType(file, medium) }];
}

function publishedFile(file: string | undefined, { entry, context }: Place): string | undefined {
  if (file === undefined || !context.exhibition.media.has(entry.folder + file)) return undefined;
  return mediaFile(entry.folder + file, context);
}

function fileType(file: string, medium: Medium): string {
  return types[file.split('.').at(-1)?.toLowerCase() ?? ''] ?? `${medium}/*`;
}
