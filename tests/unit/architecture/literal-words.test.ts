import { expect, test } from 'vitest';
import { literalWordViolations } from '../../helpers/architecture/literal-words.ts';
import { showViolations } from '../../helpers/architecture/source-file.ts';

function wordsIn(template: string): string[] {
  const file = {
    path: 'src/components/ui/A.astro',
    text: `---\nconst a = 'in code';\n---\n${template}`,
  };
  return showViolations(literalWordViolations(file)).map(
    (line) => /`(.*)`/.exec(line)?.[1] ?? line,
  );
}

test.each([
  ['<p>Hello</p>', 'Hello'],
  ['<p>مرحبا</p>', 'مرحبا'],
  ['<p>陶磁</p>', '陶磁'],
  ['<button aria-label="Close"></button>', 'Close'],
  ['<img alt="A bowl" />', 'A bowl'],
  ['<a title={`Go to ${name}`}></a>', 'Go to'],
  ['<input placeholder={wide ? "Search here" : ""} />', 'Search here'],
  ['<p>{open ? "open" : label}</p>', 'open'],
  ['<p>{label ?? "none"}</p>', 'none'],
  ['<p>{"by " + name}</p>', 'by'],
  ['<ul>{list.map((item) => <li>{item} pieces</li>)}</ul>', 'pieces'],
  ['<p>{shown && <b>bold</b>}</p>', 'bold'],
  ['<Card label="More" />', 'More'],
  ['<Card icon={<b>star</b>} />', 'star'],
])('%s holds the word %s', (template, word) => {
  expect(wordsIn(template)).toEqual([word]);
});

test.each([
  '<p>{label}</p>',
  '<p>{kind === "object" ? label : other}</p>',
  '<p>&nbsp;·&#160;—&copy;</p>',
  '<p>{`${count} / ${total}`}</p>',
  '<a href="/about" class="link">{label}</a>',
  '<a aria-label={label}></a>',
  '<p class:list={["a", open && "b"]}>{format(date, "short")}</p>',
  '<script>const word = "word";</script>',
  '<style>p { margin: 0 }</style>',
  '<!-- a note -->',
])('%s holds no word', (template) => {
  expect(wordsIn(template)).toEqual([]);
});

test('a word is named with its line', () => {
  const file = {
    path: 'src/layouts/Base.astro',
    text: '---\n---\n<main>\n  <p>Hello</p>\n</main>',
  };
  expect(showViolations(literalWordViolations(file))).toEqual([
    'src/layouts/Base.astro:4  `Hello` is written in the template; take it from src/i18n/strings',
  ]);
});
