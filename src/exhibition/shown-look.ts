import type { LookFacts } from '#src/schema/look.ts';
import type { Exhibition } from './types.ts';

/** A logo with the place of its file below the content root. */
export interface ShownLogo {
  readonly path: string;
  /** What it says, by language; absent for a sign without words. */
  readonly alt?: Readonly<Record<string, string>>;
}

/** The look of one edition: that of the exhibition, with what its venue has of its own. */
export interface ShownLook extends Pick<LookFacts, 'accent' | 'banner' | 'ground' | 'typefaces'> {
  readonly logo?: ShownLogo;
}

/**
 * How the exhibition looks, at a venue when one is named. A venue replaces single colours, the
 * typefaces of single scripts and the logo; nothing chosen gives an empty look.
 */
export function lookOf(exhibition: Exhibition, venue?: string): ShownLook {
  const common = exhibition.facts.look ?? {};
  const place = venue === undefined ? undefined : exhibition.venues.get(venue);
  const own = place?.facts.overlay.look ?? {};
  const logo = logoIn(own, place?.folder ?? '') ?? logoIn(common, '');
  const { accent = common.accent, banner = common.banner, ground = common.ground } = own;
  return {
    accent,
    banner,
    ground,
    typefaces: {
      text: { ...common.typefaces?.text, ...own.typefaces?.text },
      display: { ...common.typefaces?.display, ...own.typefaces?.display },
    },
    ...(logo && { logo }),
  };
}

function logoIn({ logo }: LookFacts, folder: string): ShownLogo | undefined {
  if (logo === undefined) return undefined;
  const { file, alt } = logo;
  return { path: folder + file, ...(alt !== 'decorative' && { alt }) };
}
