import sharp from 'sharp';
import { makeContent, objectFacts, star, text } from './make-content.ts';

/** Words of the steps of the story, by language. */
export const stepWords = {
  es: ['Arriba y a la izquierda.', 'En medio.', 'Abajo y a la derecha.', 'Todo.'],
  ar: ['فوق إلى اليسار.', 'في الوسط.', 'تحت إلى اليمين.', 'كلّها.'],
} as const;

/** Left, top, width and height of these steps, in percent. */
export const stepParts = [
  [5, 10, 20, 20],
  [40, 40, 20, 20],
  [75, 75, 25, 25],
  [0, 0, 100, 100],
] as const;

export const walkStory = 'stories/fez/road/';
export const walkObject = 'objects/fez/star/';

/** An exhibition with a story that walks along a picture, and an object with two named details. */
export async function walkContent(): Promise<string> {
  const regions = ['corner', 'heart'].map(
    (id, at) => `{ id: ${id}, x: ${at * 700}, y: ${at * 500}, width: 240, height: 180 }`,
  );
  const images = `images: [{ id: front, file: front.jpg, role: main, regions: [${regions.join()}] }]\n`;
  const words = (alt: string, names: string) =>
    `images: { front: { alt: ${alt} } }\nregions: ${names}\n`;
  const story = 'partners/fez/stories/road';
  return makeContent({
    [`${star}/object.yaml`]: objectFacts(images),
    [`${star}/es.mdx`]: text(
      '<Detail image="front" region="heart">Late.</Detail>',
      words('Una estrella', '{ corner: El rincón, heart: El corazón }'),
    ),
    [`${star}/ar.mdx`]: text('نص', words('نجمة', '{ corner: الركن, heart: القلب }')),
    [`${star}/front.jpg`]: await patterned(1600, 1200),
    [`${story}/story.yaml`]: 'status: published\nobjects: [fez/star]\n',
    [`${story}/es.mdx`]: text(walkOf(stepWords.es)),
    [`${story}/ar.mdx`]: text(walkOf(stepWords.ar)),
  });
}

function walkOf(words: readonly string[]): string {
  const steps = stepParts.map((part, at) => {
    const region = part.map((number) => `${number}%`).join();
    return `<Detail object="fez/star" image="front" region="${region}">\n${words[at]}\n</Detail>`;
  });
  return ['## Uno', ...steps, '## Dos'].join('\n\n');
}

/** A picture whose parts differ. */
function patterned(width: number, height: number): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <defs><pattern id="p" width="80" height="60" patternUnits="userSpaceOnUse">
    <path d="M0 0L80 60M80 0L0 60" stroke="#123a8c" stroke-width="6"/></pattern>
    <linearGradient id="g"><stop stop-color="#f4e9d2"/><stop offset="1" stop-color="#8fb0e8"/></linearGradient></defs>
    <rect width="100%" height="100%" fill="url(#g)"/><rect width="100%" height="100%" fill="url(#p)"/></svg>`;
  return sharp(Buffer.from(svg)).jpeg().toBuffer();
}
