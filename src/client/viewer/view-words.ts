/** What is seen of a picture. */
export interface View {
  /** 1 when the whole picture fits. */
  readonly zoom: number;
  /** The middle of what is seen, in fractions of the picture's width and height. */
  readonly x: number;
  readonly y: number;
  /** How much of the picture is seen, in the same fractions; more than 1 with room around it. */
  readonly width: number;
  readonly height: number;
}

/** What the script says, in the language of the page. */
export interface ViewerWords {
  readonly loading: string;
  readonly failed: string;
  readonly whole: string;
  /** For enlargements in growing order, with `{place}` to fill in. */
  readonly enlarged: readonly (readonly [times: number, words: string])[];
  /** With `{name}` to fill in. */
  readonly detail: string;
  /** Above the details of the only picture, and of one of several, with `{title}` to fill in. */
  readonly details: string;
  readonly detailsOf: string;
  /** Three rows of three, from the upper left. */
  readonly places: readonly (readonly string[])[];
}

/** Below this, nobody would call it enlarged. */
const leastEnlarged = 1.1;

/** What is seen, in words: how much larger, and which part of the picture. */
export function viewWords(view: View, words: ViewerWords): string {
  const { zoom, x, y, width, height } = view;
  if (zoom < leastEnlarged) return words.whole;
  const place = words.places[third(y, height)]?.[third(x, width)] ?? '';
  const away = (times: number): number => Math.abs(Math.log(times / zoom));
  const [nearest] = words.enlarged.toSorted(([a], [b]) => away(a) - away(b));
  return (nearest?.[1] ?? '').replace('{place}', place);
}

/** Which third of the way from one side to the other what is seen has gone: 0, 1 or 2. */
function third(middle: number, seen: number): number {
  if (seen >= 1) return 1;
  const gone = (middle - seen / 2) / (1 - seen);
  return Math.min(2, Math.max(0, Math.floor(gone * 3)));
}
