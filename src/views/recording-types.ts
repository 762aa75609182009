import type { Phrase, RightsNote } from './phrase-types.ts';

export type Medium = 'audio' | 'video';

/** Sound or film with everything that can be read, heard or watched instead. */
export interface Recording {
  readonly medium: Medium;
  readonly src: string;
  readonly type: string;
  readonly poster?: string;
  readonly title: Phrase;
  /** Absent only for a film that signs a text, which is what can be read instead. */
  readonly transcript?: Phrase;
  readonly captions: readonly {
    readonly lang: string;
    readonly label: string;
    readonly src: string;
    /** True for those that are shown until the reader chooses others. */
    readonly chosen: boolean;
  }[];
  /** A sentence that names the language that is heard. */
  readonly spokenIn?: string;
  /** Name of the sign language that is seen. */
  readonly signLanguage?: Phrase;
  readonly speakers: readonly Phrase[];
  /** The same with a voice that tells what is to be seen; one or none. */
  readonly described: readonly {
    readonly medium: Medium;
    readonly src: string;
    readonly type: string;
  }[];
  /** The same in sign languages. */
  readonly signed: readonly Recording[];
  /** True when the voice or the picture was made by a machine. */
  readonly synthetic: boolean;
  readonly credit?: Phrase;
  readonly rights?: RightsNote;
}
