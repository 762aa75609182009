import type { ImageFacts } from '#src/schema/image-facts.ts';
import { pictureRenditions, type PictureOptions, type Rendition } from './renditions.ts';
import { joinedRights, rightsXmp, type ImageRights } from './rights-xmp.ts';

/** One place of the site that shows an image, with the options that its view was made with. */
export interface RenditionRequest {
  readonly facts: ImageFacts;
  readonly picture: PictureOptions;
  readonly rights?: ImageRights | undefined;
}

/** Everything that is encoded from one source file. */
export interface ImageJob {
  readonly facts: ImageFacts;
  /** Each name once, in the order of the names. */
  readonly renditions: readonly Rendition[];
  /** The XMP packet that every file carries; absent when no rights were given. */
  readonly xmp?: string;
}

/**
 * The distinct files that the requests need, one job per source. Two paths with the same bytes are
 * one source. Jobs come in the order of their paths. An empty list for no request.
 */
export function renditionJobs(requests: readonly RenditionRequest[]): ImageJob[] {
  const sources = Map.groupBy(requests, (request) => request.facts.sha256);
  return [...sources.values()].map(jobOf).toSorted((a, b) => compare(a.facts.path, b.facts.path));
}

function jobOf(requests: readonly RenditionRequest[]): ImageJob {
  const inOrder = requests.toSorted((a, b) => compare(a.facts.path, b.facts.path));
  const renditions = new Map<string, Rendition>();
  for (const { facts, picture } of inOrder) {
    for (const rendition of pictureRenditions(facts, picture)) {
      renditions.set(rendition.name, rendition);
    }
  }
  const xmp = rightsXmp(joinedRights(inOrder.flatMap(({ rights }) => rights ?? [])));
  const [first] = inOrder;
  if (first === undefined) throw new Error('A source without a request.');
  return {
    facts: first.facts,
    renditions: [...renditions.values()].toSorted((a, b) => compare(a.name, b.name)),
    ...(xmp === undefined ? {} : { xmp }),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
