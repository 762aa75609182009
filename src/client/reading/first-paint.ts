import { applyChosen } from './choices.ts';
import { readKept } from './kept-choices.ts';

// A script of the head that the browser waits for: the first paint has what the reader chose.
applyChosen(readKept(), document);
