import { applyChosen, chosenAmong, type Chosen } from './reading/choices.ts';
import { keep, keptAs, readKept } from './reading/kept-choices.ts';

const form = document.querySelector<HTMLFormElement>('form[data-reading]');
// Beside texts that exist in easy words.
const switches = document.querySelectorAll<HTMLInputElement>('[data-words-switch] input');
let chosen: Chosen = readKept();

/** Makes page and controls say what is chosen. */
function show(): void {
  applyChosen(chosen, document);
  for (const input of form?.querySelectorAll('input') ?? []) {
    const name = input.name as keyof Chosen;
    const value = chosen[name];
    input.checked = value === undefined ? input.defaultChecked : input.value === value;
  }
  for (const input of switches) input.checked = input.value === (chosen.words ?? 'full');
}

function choose(next: Chosen): void {
  chosen = next;
  keep(chosen);
  show();
}

form?.addEventListener('change', () => {
  const values = new FormData(form);
  choose(chosenAmong((name) => values.get(name)));
});
form?.addEventListener('reset', (event) => {
  event.preventDefault();
  choose({});
});
for (const input of switches) {
  input.addEventListener('change', () => {
    choose(chosenAmong((name) => (name === 'words' ? input.value : chosen[name])));
  });
}

// Another page of the exhibition, in another tab or on the way back, may have changed them.
addEventListener('storage', ({ key }) => {
  if (key === keptAs || key === null) showKept();
});
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) showKept();
});

function showKept(): void {
  chosen = readKept();
  show();
}

show();
