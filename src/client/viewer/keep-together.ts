import type { Stage } from './stage.ts';

/** Stages of which one moves the others while `isTogether`. */
export function keepTogether(
  stages: readonly Pick<Stage, 'onChange' | 'follow' | 'view'>[],
  isTogether: () => boolean,
): void {
  // Those that follow move too, and must not be followed in turn.
  let following = false;
  for (const stage of stages) {
    stage.onChange(() => {
      if (following || !isTogether()) return;
      following = true;
      const view = stage.view();
      for (const other of stages) if (other !== stage) other.follow(view);
      following = false;
    });
  }
}
