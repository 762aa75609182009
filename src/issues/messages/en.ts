import type { IssueWords } from './issue-words.ts';

/** The messages in English; `issue-words.ts` says how they are written. */
export const en = {
  'counts-columns': {
    message: 'The first line names the columns {found}, and `evaluation.yaml` describes others.',
    fix: 'Write `{expected}` as the first line, or describe these columns in `evaluation.yaml`.',
  },
  'counts-width': {
    message: 'This line has {found} cells, and there are {expected} columns.',
    fix: 'Give every column a cell; one without a value stays empty between its commas. A value with a comma stands between quotation marks.',
  },
  'counts-value': {
    message: '`{value}` cannot stand in the column `{column}`.',
    fix: 'Write it like `{example}`.',
  },
  'counts-parts': {
    message: 'The parts of `{column}` ({parts}) make {sum}, more than the whole, which is {total}.',
    fix: 'Correct the number that is wrong. A part that was not counted stays empty.',
  },
  'file-unreadable': {
    message: 'The file cannot be opened[[ (`{reason}`)]].',
    fix: 'Put the file itself here, and check that you may open it.',
  },
  'file-not-utf8': {
    message: 'The file is not text in UTF-8[[; it looks like `{encoding}`]].',
    fix: 'Open it in your editor and save it again with the encoding `UTF-8`.',
  },
  'file-read-as': {
    message: 'The file is not in UTF-8. It was read as `{encoding}`, so some letters may be wrong.',
    fix: 'Save it again with the encoding `UTF-8`, then look at its accents and other special letters.',
  },
  'file-bom': {
    message: 'The file begins with an invisible sign (a byte order mark).',
    fix: 'Save it again as `UTF-8` without BOM.',
  },
  'file-crlf': {
    message: 'The lines of the file end in the Windows way (CRLF).',
    fix: 'Save it again with the line ends `LF` (Unix). In many editors the setting is in the bottom bar.',
  },
  'file-case-clash': {
    message:
      'This name and `{other}` differ only in capital letters. On Windows and macOS they are one file.',
    fix: 'Rename one of the two.',
  },
  'file-symlink-outside': {
    message: 'This is a link to `{target}`, which lies outside the content folder.',
    fix: 'Put a copy of the file here in place of the link.',
  },
  'file-name-not-slug': {
    message: 'The name `{name}` cannot be part of a web address.',
    fix: 'Rename it[[ to `{suggestion}`]]: small letters `a` to `z`, digits, and `-` between them.',
  },
  'file-unexpected': {
    message: 'Nothing reads a file named `{name}` in this folder.',
    fix: '[[Rename it to `{nearest}`.||Move it to the folder where it belongs, or delete it.]]',
  },
  'file-missing': {
    message: 'The file `{name}` is missing.',
    fix: 'Add a file named `{name}` at this place.',
  },
  'bidi-open': {
    message:
      'An invisible sign that changes the direction of writing (`{character}`) is not closed on this line.',
    fix: 'Delete the invisible sign, or put its end (`{closing}`) after the words that it is for.',
  },
  'yaml-syntax': {
    message: 'The line `{text}` cannot be read[[ (`{reason}`)]].',
    fix: 'Write one field on each line, `name: value`, as in the fields above and below.',
  },
  'yaml-colon': {
    message: 'In `{text}` there is a second colon, so it is not clear where the value begins.',
    fix: "Put the value between quotation marks: `{field}: '{value}'`",
  },
  'yaml-quote': {
    message: 'In `{text}` a quotation mark `{mark}` has no partner, or there are words after it.',
    fix: 'Put `{mark}` at the beginning and at the end of the value. If the value itself contains `{mark}`, write it in lines of its own below `>-`, two spaces further in.',
  },
  'yaml-sign': {
    message: 'A value cannot begin with `{sign}`.',
    fix: "Put the value between quotation marks: `[[{field}: ]]'{value}'`",
  },
  'yaml-bracket': {
    message: 'A bracket is opened in `{text}` and not closed.',
    fix: 'Type `{closing}` at the end of the list.',
  },
  'yaml-indent': {
    message: 'The line `{text}` begins too far to the left or to the right.',
    fix: 'Put as many spaces before it as before the other lines of its group.',
  },
  'yaml-field': {
    message: 'The line `{text}` has no name and value.',
    fix: 'Write `name: value`, with a space after the colon. A line that goes on with the value above needs two more spaces before it.',
  },
  'yaml-duplicate-key': {
    message: 'The field `{key}` is written twice.',
    fix: 'Keep one of the two and delete the other.',
  },
  'yaml-tab': {
    message: 'The line begins with a tab.',
    fix: 'Replace the tab by two spaces for each step.',
  },
  'yaml-aliases': {
    message: 'The file repeats parts of itself (`&` and `*`) too often.',
    fix: 'Write the repeated parts out.',
  },
  'yaml-empty': {
    message: 'The file `{name}` is empty.',
    fix: 'Fill in its fields, or delete the file together with its folder.',
  },
  'yaml-not-fields': {
    message: 'The file holds `{value}` and no fields.',
    fix: 'Write one field on each line: `name: value`',
  },
  'front-matter-missing': {
    message: 'The text does not begin with its title and other fields between two lines `---`.',
    fix: 'Begin the file with three lines: `---`, then `title: …`, then `---`.',
  },
  'front-matter-open': {
    message: 'The fields at the beginning of the text are not closed.',
    fix: 'Add a line `---` after the last field, before the text.',
  },
  'field-unknown': {
    message: '[[In `{within}`: there||There]] is no field `{field}`.',
    fix: '[[Write `{nearest}`.||Delete the line[[, or use one of these: `{known}`]].]]',
  },
  'field-missing': {
    message: '[[In `{within}`: the||The]] field `{field}` is missing or empty.',
    fix: 'Add a line `{field}: {expected}`[[ under `{within}`]].',
  },
  'field-type': {
    message: '[[In `{within}`: the||The]] field `{field}` cannot be `{value}`.',
    fix: 'Write it like this: `{field}: {expected}`',
  },
  'field-value': {
    message:
      '[[In `{within}`: the||The]] field `{field}` [[cannot be `{value}`.||has an empty value.]]',
    fix: '[[Did you mean `{nearest}`? ]][[What can stand here: `{allowed}`||Type a value.]]',
  },
  'date-not-edtf': {
    message: '`{value}` is not a date that can be sorted (EDTF).',
    fix: '[[Write `{suggestion}`.||Write a year `1575`, about a year `1575~`, a century `16XX`, or a period `1890/1910`.]] What people read goes into `label:`.',
  },
  'date-no-label': {
    message:
      'The date `{value}` cannot be put into words by itself (for example in {language:name}).',
    fix: 'Add under `date:` the words that people read: `label: { {language}: … }`',
  },
  'date-order': {
    message: 'The period ends (`{until}`) before it begins (`{from}`).',
    fix: 'Correct one of the two dates.',
  },
  'language-tag': {
    message: '`{tag}` is not the usual spelling of a language tag.',
    fix: 'Write [[`{suggestion}`||a tag such as `ar`, `pt-BR` or `zh-Hans`]].',
  },
  'language-not-declared': {
    message:
      'The language `{tag}` is not a language of this exhibition ([[`{declared}`||none yet]]).',
    fix: '[[Did you mean `{nearest}`? Otherwise add||Add]] the language to `locales:` in `exhibition.yaml`.',
  },
  'language-fallback-loop': {
    message: 'The language `{tag}` is to be replaced by itself (`{chain}`).',
    fix: 'Take `{tag}` out of its own `fallback:`.',
  },
  'text-missing': {
    message: 'The text {kind:of} `{id}` is missing: there is none in any language.',
    fix: 'Add a file such as `es.mdx` or `ar.mdx` to this folder, with a title and the text.',
  },
  'text-no-title': {
    message: 'The {language:name} text {kind:of} `{id}` has no title.',
    fix: 'Add a line `title: …` between the two `---` lines.',
  },
  'text-summary-long': {
    message:
      'The {language:name} summary {kind:of} `{id}` has {words} words; {limit} fit on a wall label.',
    fix: 'Shorten `summary:` to {limit} words. What you cut can stand in the text below.',
  },
  'translation-outdated': {
    message:
      'The {source:name} text has changed since this {language:name} translation was made from it.',
    fix: 'Look through the translation, then write `of: {digest}` under `translation:`.',
  },
  'translation-no-digest': {
    message:
      'This {language:name} text does not say from which state of the {source:name} text it was translated.',
    fix: 'If it fits the {source:name} text of today, write `of: {digest}` under `translation:`.',
  },
  'translation-source-missing': {
    message:
      'This {language:name} text says that it was translated from `{source}`, and there is no such text.',
    fix: 'After `from:` name [[one of these languages: `{present}`||a language that is there]]. If the text was first written in {language:name}, delete `translation:`.',
  },
  'translation-loop': {
    message:
      'The texts in {language:name} and {source:name} are each a translation of the other; no text is the first one.',
    fix: 'Delete `translation:` in the text that was written first.',
  },
  'text-deliberate-no-reason': {
    message: 'The {language:name} text stays untranslated on purpose, and gives no reason.',
    fix: 'Add a line `reason: …` in the words of the community that decided it.',
  },
  'reference-unknown': {
    message: '{kind:none} named `{value}`.',
    fix: '[[Did you mean `{nearest}`? ||Check the spelling. ]]The name is that of its file or folder, or of its `id:`.',
  },
  'id-duplicate': {
    message: 'The name `{id}` ({kind:one}) is used twice[[; first at `{first}`]].',
    fix: 'Give one of the two another name.',
  },
  'stop-code-duplicate': {
    message:
      'The code `{code}` already belongs to another stop (`{first}`). It is printed on labels and can only mean one place.',
    fix: 'Choose a new code of 2 to 12 small letters and digits, and leave the older stop as it is.',
  },
  'folder-unknown': {
    message: '{kind:none} named `{name}`, and yet there is a folder for it.',
    fix: '[[Rename the folder to `{nearest}`, or||Rename the folder, or]] add what is missing (partners are listed in `exhibition.yaml`).',
  },
  'image-missing': {
    message: 'There is no image `{name}`.',
    fix: '[[Did you mean `{nearest}`? ]]Put the picture into the folder, or correct the name.',
  },
  'image-unreadable': {
    message: 'The picture cannot be read[[ (`{reason}`)]].',
    fix: 'Open it in an image program and save it again as `.jpg` or `.png`.',
  },
  'image-type': {
    message: 'The name of the picture ends in `{extension}`, but it is a `{actual}` file.',
    fix: 'Rename it so that it ends in `.{actual}`, also where its name is written.',
  },
  'image-small': {
    message: 'The picture has only {width} × {height} pixels and will look blurred.',
    fix: 'If there is a larger one, use it: the longer side needs at least {minimum} pixels.',
  },
  'image-large': {
    message: 'The picture has {megabytes} MB; {limit} MB is the most.',
    fix: 'Save it again as a JPEG of high quality, or with fewer pixels.',
  },
  'image-alt-missing': {
    message:
      'The {language:name} text of `{id}` does not say what is to be seen on the image `{image}`.',
    fix: 'Add under `images:` the line `{image}: { alt: … }`, or `alt: decorative` if it shows nothing that matters.',
  },
  'image-alt-unknown': {
    message: 'The text describes an image `{image}`, and there is no such image here.',
    fix: '[[Write `{nearest}`, or||Correct the name, or]] delete the lines.',
  },
  'media-missing': {
    message: 'There is no recording or file `{name}`.',
    fix: '[[Did you mean `{nearest}`? ]]Put the file into the folder, or correct the name.',
  },
  'media-transcript-missing': {
    message: 'The {language:name} text has no transcript of the recording `{media}`.',
    fix: 'Add under `media:` the lines `{media}:` with `title: …` and `transcript: …`. If nobody speaks, say what is to be heard.',
  },
  'place-withheld': {
    message:
      'A place of `{id}` is withheld, and yet its coordinates ({latitude}, {longitude}) stand in the files.',
    fix: 'Delete `point:`, or write the place in words here: `place: { label: { … } }`',
  },
  'region-outside': {
    message: 'The detail `{region}` reaches beyond the image, which has {width} × {height}.',
    fix: 'Make `x + width` at most {width}, and `y + height` at most {height}.',
  },
  'look-contrast': {
    message:
      'The colours `{colour}` (`{field}`) and `{other}` are too alike: their contrast is {ratio} to 1, and words need {least} to 1.',
    fix: 'Write `{typed}`. It is the nearest colour of the same hue on which, or in which, words can be read.',
  },
  'logo-active': {
    message:
      'The logo holds `{found}`: more than a drawing that keeps still and needs nothing else.',
    fix: 'Save it as plain SVG, without scripts, links, animations or embedded files, and with its words as outlines; or as `.png`.',
  },
  'logo-alt-missing': {
    message: 'The words of the logo are missing in {language:name}.',
    fix: 'Add `{language}: ...` under `alt:`, with what can be read on the logo. For a sign without words write `alt: decorative`.',
  },
  'rights-missing': {
    message: 'It is not said under which terms `{item}` of `{id}` may be shown.',
    fix: 'Add a line `rights: CC-BY`, `rights: InC` or another statement, here or for the whole object.',
  },
  'credit-missing': {
    message: 'It is not said who is to be named with `{item}` of `{id}`.',
    fix: 'Add a line `credit: { es: … }`, or a `creditLine:` for the whole object.',
  },
  'consent-missing': {
    message: '[[`{person}`||A person]] can be recognised in `{item}`, and no consent is noted.',
    fix: 'Add `consent: { reference: … }` with the number of the signed paper. Until then it is not shown.',
  },
  'consent-ends': {
    message: 'The consent[[ of `{person}`]] ended, or was to be reviewed, on {date}.',
    fix: 'Ask again, then enter the new date. Until then it is not shown.',
  },
  'sign-off-missing': {
    message: '`{id}` has {have} of the {need} signatures that joint work needs.',
    fix: 'Ask the other partners to add themselves: `signedOff: [{ partner: …, date: 2027-03-01 }]`. Until then it shows in previews only.',
  },
  'prose-syntax': {
    message: 'This part of the text cannot be read[[ (`{reason}`)]].',
    fix: 'Look for a `<` or `{` in this paragraph and put a `\\` before it.',
  },
  'prose-less-than': {
    message: 'The sign `<` in `{text}` looks like the beginning of a component.',
    fix: 'If you mean the sign itself, write `\\<`.',
  },
  'prose-brace': {
    message: 'The brace in `{text}` looks like the beginning of a program.',
    fix: 'If you mean the brace itself, write `\\{`.',
  },
  'prose-comment': {
    message: 'Comments such as `{text}` cannot be written in this way.',
    fix: 'Delete it, or write it between `{/*` and `*/}`.',
  },
  'prose-tag-open': {
    message: '`<{tag}>` is opened and not closed.',
    fix: 'Add `</{tag}>` where it ends.',
  },
  'prose-tag-stray': {
    message: '`</{tag}>` closes something that was not opened.',
    fix: 'Delete `</{tag}>`, or add `<{tag}>` where it begins.',
  },
  'prose-tag-broken': {
    message: '`{text}` is not complete.',
    fix: 'Check that every value stands between two `"` and that the end is `>` or `/>`.',
  },
  'prose-import': {
    message: '`{text}` would load a program. Texts cannot do that.',
    fix: 'Delete the line. Components such as `<Figure>` are there without it.',
  },
  'prose-export': {
    message: '`{text}` would run a program. Texts cannot do that.',
    fix: 'Delete the line. If readers are to see it, put it between two lines `~~~`.',
  },
  'prose-expression': {
    message: '`{text}` would run a program. Texts cannot do that.',
    fix: 'Write the result itself. If readers are to see the brace, write `\\{`.',
  },
  'prose-spread': {
    message: '[[`<{component}>`||A tag]] contains `{...}`, which would run a program.',
    fix: 'Write out each property: `name="value"`',
  },
  'prose-html': {
    message: '[[`<{tag}>`||`<>`]] cannot be used in texts.',
    fix: '[[Write `{instead}`.||Write the words without it; paragraphs, lists, tables and emphasis have their own signs in Markdown.]]',
  },
  'prose-html-attribute': {
    message: '`<{tag}>` cannot have `{attribute}`.',
    fix: 'Delete `{attribute}`. What is always possible: `lang="ar"`, `dir="rtl"`.',
  },
  'prose-event-handler': {
    message: '`{attribute}` would run a program. Texts cannot do that.',
    fix: 'Delete `{attribute}` and its value.',
  },
  'prose-style': {
    message: '`<{tag}>` sets colours or sizes of its own. Texts leave that to the site.',
    fix: 'Delete it. For emphasis write `*words*` or `**words**`.',
  },
  'prose-frame': {
    message: '`<{tag}>` would show a page of another site inside yours.',
    fix: 'Write a link: `[words](https://…)`. For films and sounds of your own use `<Video>` and `<Audio>`.',
  },
  'prose-address': {
    message: 'The address [[`{address}`||of this link]] is not allowed.',
    fix: 'Use an address that begins with `https://`, `mailto:` or `tel:`; `#heading` for this text; `object:fez/star-panel` for an object.',
  },
  'prose-image': {
    message: 'The picture `{address}` would have no credit line and no description.',
    fix: 'List it under `images:` of its entry, then write `<Figure image="…" />`.',
  },
  'prose-foreign-image': {
    message: 'The picture `{address}` is on another site.',
    fix: 'Put the file into the folder, list it under `images:`, then write `<Figure image="…" />`.',
  },
  'prose-component-unknown': {
    message: 'There is no component `<{component}>`.',
    fix: '[[Did you mean `<{nearest}>`?||The handbook lists the components. If you mean the sign itself, write `\\<`.]]',
  },
  'prose-component-place': {
    message: '`{component}` cannot stand [[inside `{parent}`||at this place]].',
    fix: 'Put it outside, with an empty line before and after it.',
  },
  'prose-prop-unknown': {
    message: '`<{component}>` has no property `{prop}`.',
    fix: '[[Write `{nearest}`.||Delete `{prop}` and its value.]]',
  },
  'prose-prop-missing': {
    message: '`<{component}>` needs `{prop}`.',
    fix: 'Write for example `{example}`.',
  },
  'prose-prop-twice': {
    message: '`<{component}>` says `{prop}` twice.',
    fix: 'Keep one of the two.',
  },
  'prose-prop-value': {
    message: '`{prop}` of `<{component}>` [[cannot be `{value}`.||has no value.]]',
    fix: 'Write for example `{expected}`.',
  },
  'prose-heading': {
    message: 'The heading `{level}` skips a step, or is the one of the title.',
    fix: 'Write `{expected}`. Headings of a text begin with `##`.',
  },
  'prose-footnote': {
    message: 'The footnote `[^{label}]` has no text.',
    fix: 'Add at the end of the text a line `[^{label}]: …`',
  },
  'prose-footnote-unused': {
    message: 'The footnote `[^{label}]` is never cited, or written twice.',
    fix: 'Put `[^{label}]` where it belongs in the text, or delete the note.',
  },
  'prose-too-long': {
    message: 'The text has {characters} characters; {limit} is the most.',
    fix: 'Divide it, for example into a story and several objects.',
  },
  'prose-too-deep': {
    message: 'More than {limit} things stand inside each other here.',
    fix: 'Close lists, quotations and components before you begin new ones.',
  },
} as const satisfies IssueWords;
