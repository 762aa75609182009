import type { AstroPrerenderer } from 'astro';
import type { Progress, Task } from '#src/reading/progress.ts';

/** Makes pages as `own` does, and shows how many of how many are made. */
export function countPages(own: AstroPrerenderer, progress: Progress): AstroPrerenderer {
  let task: Task | undefined;
  return {
    ...own,
    getStaticPaths: async () => {
      const paths = await own.getStaticPaths();
      task = progress.begin('pages', paths.length);
      return paths;
    },
    render: async (...page) => {
      const made = await own.render(...page);
      task?.advance();
      return made;
    },
    teardown: async () => {
      task?.end();
      await own.teardown?.();
    },
  };
}
