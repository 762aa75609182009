import type { ViewContext } from './view-context.ts';

/** Address of a sound, a film, captions or a hand-out, by its path below the content root. */
export function mediaFile(path: string, { routes }: Pick<ViewContext, 'routes'>): string {
  return routes.file(`_media/${path}`);
}
