/**
 * Every problem that content can have: its severity and the values that its message names.
 *
 * A code is permanent: it is the name of its page in `docs/errors/` and people search for it.
 * The words are in `messages/<language>.ts`.
 */
export const issueCodes = {
  // Figures of the evaluation.
  'counts-columns': { severity: 'error', values: ['found', 'expected'] },
  'counts-width': { severity: 'error', values: ['found', 'expected'] },
  'counts-value': { severity: 'error', values: ['column', 'value', 'example'] },
  'counts-parts': { severity: 'error', values: ['column', 'total', 'parts', 'sum'] },

  // The file as bytes.
  'file-unreadable': { severity: 'error', values: ['reason'] },
  'file-not-utf8': { severity: 'error', values: ['encoding'] },
  'file-read-as': { severity: 'warning', values: ['encoding'] },
  'file-bom': { severity: 'warning', values: [] },
  'file-crlf': { severity: 'warning', values: [] },
  'file-case-clash': { severity: 'error', values: ['other'] },
  'file-symlink-outside': { severity: 'error', values: ['target'] },
  'file-name-not-slug': { severity: 'error', values: ['name', 'suggestion'] },
  'file-unexpected': { severity: 'warning', values: ['name', 'nearest'] },
  'file-missing': { severity: 'error', values: ['name'] },
  'bidi-open': { severity: 'error', values: ['character', 'closing'] },

  // YAML and front matter.
  'yaml-syntax': { severity: 'error', values: ['text', 'reason'] },
  'yaml-colon': { severity: 'error', values: ['text', 'field', 'value'] },
  'yaml-quote': { severity: 'error', values: ['text', 'mark'] },
  'yaml-sign': { severity: 'error', values: ['field', 'value', 'sign'] },
  'yaml-bracket': { severity: 'error', values: ['text', 'closing'] },
  'yaml-indent': { severity: 'error', values: ['text'] },
  'yaml-field': { severity: 'error', values: ['text'] },
  'yaml-duplicate-key': { severity: 'error', values: ['key'] },
  'yaml-tab': { severity: 'error', values: [] },
  'yaml-aliases': { severity: 'error', values: [] },
  'yaml-empty': { severity: 'error', values: ['name'] },
  'yaml-not-fields': { severity: 'error', values: ['value'] },
  'front-matter-missing': { severity: 'error', values: [] },
  'front-matter-open': { severity: 'error', values: [] },

  // Fields against their schema.
  // `field` is the name as typed; `within` the names of the fields around it, `a › b`.
  'field-unknown': { severity: 'error', values: ['field', 'within', 'nearest', 'known'] },
  'field-missing': { severity: 'error', values: ['field', 'within', 'expected'] },
  'field-type': { severity: 'error', values: ['field', 'within', 'value', 'expected'] },
  'field-value': { severity: 'error', values: ['field', 'within', 'value', 'allowed', 'nearest'] },
  'date-not-edtf': { severity: 'error', values: ['value', 'suggestion'] },
  'date-no-label': { severity: 'warning', values: ['value', 'language'] },
  'date-order': { severity: 'error', values: ['from', 'until'] },

  // Languages and texts.
  'language-tag': { severity: 'error', values: ['tag', 'suggestion'] },
  'language-not-declared': { severity: 'error', values: ['tag', 'declared', 'nearest'] },
  'language-fallback-loop': { severity: 'error', values: ['tag', 'chain'] },
  'text-missing': { severity: 'error', values: ['kind', 'id'] },
  'text-no-title': { severity: 'error', values: ['language', 'kind', 'id'] },
  'text-summary-long': {
    severity: 'warning',
    values: ['language', 'kind', 'id', 'words', 'limit'],
  },
  'translation-outdated': { severity: 'warning', values: ['language', 'source', 'digest'] },
  'translation-no-digest': { severity: 'warning', values: ['language', 'source', 'digest'] },
  'translation-source-missing': { severity: 'error', values: ['language', 'source', 'present'] },
  'translation-loop': { severity: 'error', values: ['language', 'source'] },
  'text-deliberate-no-reason': { severity: 'error', values: ['language'] },

  // References.
  'reference-unknown': { severity: 'error', values: ['kind', 'value', 'nearest'] },
  'id-duplicate': { severity: 'error', values: ['kind', 'id', 'first'] },
  'stop-code-duplicate': { severity: 'error', values: ['code', 'first'] },
  'folder-unknown': { severity: 'error', values: ['kind', 'name', 'nearest'] },

  // Images, sound and film.
  'image-missing': { severity: 'error', values: ['name', 'nearest'] },
  'image-unreadable': { severity: 'error', values: ['reason'] },
  'image-type': { severity: 'error', values: ['extension', 'actual'] },
  'image-small': { severity: 'warning', values: ['width', 'height', 'minimum'] },
  'image-large': { severity: 'error', values: ['megabytes', 'limit'] },
  'image-alt-missing': { severity: 'error', values: ['image', 'language', 'id'] },
  'image-alt-unknown': { severity: 'error', values: ['image', 'nearest'] },
  'media-missing': { severity: 'error', values: ['name', 'nearest'] },
  'media-transcript-missing': { severity: 'error', values: ['media', 'language'] },
  'place-withheld': { severity: 'error', values: ['id', 'latitude', 'longitude'] },
  'region-outside': { severity: 'error', values: ['region', 'width', 'height'] },

  // The exhibition's own look. `typed` is the whole line with the colour that passes.
  'look-contrast': {
    severity: 'error',
    values: ['field', 'colour', 'other', 'ratio', 'least', 'typed'],
  },
  'logo-active': { severity: 'error', values: ['found'] },
  'logo-alt-missing': { severity: 'warning', values: ['language'] },

  // Rights and consent.
  'rights-missing': { severity: 'error', values: ['item', 'id'] },
  'credit-missing': { severity: 'error', values: ['item', 'id'] },
  'consent-missing': { severity: 'warning', values: ['item', 'person'] },
  'consent-ends': { severity: 'warning', values: ['person', 'date'] },

  // Review and agreement.
  'sign-off-missing': { severity: 'warning', values: ['id', 'have', 'need'] },

  // Contributed prose.
  'prose-syntax': { severity: 'error', values: ['reason'] },
  'prose-less-than': { severity: 'error', values: ['text'] },
  'prose-brace': { severity: 'error', values: ['text'] },
  'prose-comment': { severity: 'error', values: ['text'] },
  'prose-tag-open': { severity: 'error', values: ['tag'] },
  'prose-tag-stray': { severity: 'error', values: ['tag'] },
  'prose-tag-broken': { severity: 'error', values: ['text'] },
  'prose-import': { severity: 'error', values: ['text'] },
  'prose-export': { severity: 'error', values: ['text'] },
  'prose-expression': { severity: 'error', values: ['text'] },
  'prose-spread': { severity: 'error', values: ['component'] },
  'prose-html': { severity: 'error', values: ['tag', 'instead'] },
  'prose-html-attribute': { severity: 'error', values: ['tag', 'attribute'] },
  'prose-event-handler': { severity: 'error', values: ['attribute'] },
  'prose-style': { severity: 'error', values: ['tag'] },
  'prose-frame': { severity: 'error', values: ['tag'] },
  'prose-address': { severity: 'error', values: ['address'] },
  'prose-image': { severity: 'error', values: ['address'] },
  'prose-foreign-image': { severity: 'error', values: ['address'] },
  'prose-component-unknown': { severity: 'error', values: ['component', 'nearest'] },
  'prose-component-place': { severity: 'error', values: ['component', 'parent'] },
  'prose-prop-unknown': { severity: 'error', values: ['component', 'prop', 'nearest'] },
  'prose-prop-missing': { severity: 'error', values: ['component', 'prop', 'example'] },
  'prose-prop-twice': { severity: 'error', values: ['component', 'prop'] },
  'prose-prop-value': { severity: 'error', values: ['component', 'prop', 'value', 'expected'] },
  'prose-heading': { severity: 'error', values: ['level', 'expected'] },
  'prose-footnote': { severity: 'error', values: ['label'] },
  'prose-footnote-unused': { severity: 'warning', values: ['label'] },
  'prose-too-long': { severity: 'error', values: ['characters', 'limit'] },
  'prose-too-deep': { severity: 'error', values: ['limit'] },
} as const satisfies Record<
  string,
  { readonly severity: 'error' | 'warning'; readonly values: readonly string[] }
>;

/** The permanent name of a kind of problem. */
export type IssueCode = keyof typeof issueCodes;

/** The values that the message of one code names. */
export type IssueValues<Code extends IssueCode> = Readonly<
  Record<(typeof issueCodes)[Code]['values'][number], string>
>;
