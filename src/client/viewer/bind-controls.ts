import { commandOfButton, commandOfKey, obey, type Command } from './commands.ts';
import { keepTogether } from './keep-together.ts';
import type { Stage } from './stage.ts';
import { viewWords } from './view-words.ts';
import type { ViewerDialog } from './viewer-dialog.ts';

/** How long, in milliseconds, nothing moves before it is said what is seen. */
const calm = 600;

/** Lets buttons, keys and named details move the stages, and says politely what is seen. */
export function bindControls(shown: ViewerDialog, stages: readonly Stage[]): void {
  const { dialog, together, which, whichInputs, details, status, words } = shown;
  let moved = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let asked: string | undefined;
  const isTogether = (): boolean => stages.length > 1 && together.checked;

  const say = (): void => {
    const stage = stages[moved];
    status.textContent = asked ?? (stage ? viewWords(stage.view(), words) : '');
    asked = undefined;
  };
  const changed = (): void => {
    clearTimeout(pause);
    pause = setTimeout(say, calm);
    const { closest = false, furthest = false } = stages[moved]?.limits() ?? {};
    for (const [command, isAtEnd] of [
      ['closer', closest],
      ['further', furthest],
    ] as const) {
      const button = dialog.querySelector(`[data-viewer-do="${command}"]`);
      button?.setAttribute('aria-disabled', String(isAtEnd));
    }
  };
  const choose = (index: number): void => {
    moved = index;
    for (const [place, element] of shown.stages.entries()) {
      element.parentElement?.toggleAttribute('data-moves', which.hidden ? false : place === moved);
    }
    const input = whichInputs[moved];
    if (input !== undefined) input.checked = true;
    changed();
  };
  const run = (command: Command): void => {
    const stage = stages[moved];
    if (stage !== undefined) obey(command, stage);
  };

  keepTogether(stages, isTogether);
  for (const [index, stage] of stages.entries()) {
    stage.onChange(changed);
    shown.stages[index]?.addEventListener('pointerdown', () => choose(index));
    whichInputs[index]?.addEventListener('change', () => choose(index));
  }
  together.addEventListener('change', () => {
    which.hidden = together.checked;
    choose(moved);
    if (together.checked) for (const stage of stages) stage.follow((stages[moved] ?? stage).view());
  });
  for (const { button, picture, detail } of details) {
    button.addEventListener('click', () => {
      choose(picture);
      asked = words.detail.replace('{name}', detail.name.text);
      stages[picture]?.showPart(detail);
      changed();
    });
  }
  dialog.addEventListener('click', ({ target }) => {
    const command = commandOfButton(target);
    if (command !== undefined && command !== 'close') run(command);
  });
  dialog.addEventListener('keydown', (event) => {
    const command = commandOfKey(event);
    if (command === undefined) return;
    event.preventDefault();
    run(command);
  });
  choose(0);
}
