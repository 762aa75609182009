import type { Stage } from './stage.ts';

/** What buttons and keys ask of a stage. */
export type Command = 'closer' | 'further' | 'whole' | 'left' | 'right' | 'up' | 'down';

/** How much larger one step is, and how much of what is seen one step moves. */
const step = { zoom: 1.5, way: 0.3 };

const deeds: Readonly<Record<Command, (stage: Stage) => void>> = {
  closer: (stage) => stage.zoomBy(step.zoom),
  further: (stage) => stage.zoomBy(1 / step.zoom),
  whole: (stage) => stage.showWhole(),
  left: (stage) => stage.moveBy(-step.way, 0),
  right: (stage) => stage.moveBy(step.way, 0),
  up: (stage) => stage.moveBy(0, -step.way),
  down: (stage) => stage.moveBy(0, step.way),
};

/** `ArrowLeft` is the left of the picture, whichever way words run. */
const keys: Readonly<Record<string, Command>> = {
  '+': 'closer',
  '=': 'closer',
  '-': 'further',
  '−': 'further',
  '0': 'whole',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

export function obey(command: Command, stage: Stage): void {
  deeds[command](stage);
}

/** The command that a button of the viewer is for. */
export function commandOfButton(target: EventTarget | null): Command | 'close' | undefined {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-viewer-do]') : null;
  const name = button?.dataset['viewerDo'] ?? '';
  return name === 'close' || isCommand(name) ? name : undefined;
}

/** The command that a key is for; none for keys of the browser and of fields with keys of their own. */
export function commandOfKey(event: KeyboardEvent): Command | undefined {
  const { key, ctrlKey, altKey, metaKey, target } = event;
  if (ctrlKey || altKey || metaKey) return undefined;
  if (target instanceof HTMLInputElement && target.type === 'radio') return undefined;
  return keys[key];
}

function isCommand(name: string): name is Command {
  return Object.hasOwn(deeds, name);
}
