/**
 * The BCP 47 tag in its canonical form (`zh-cn` gives `zh-CN`, `iw` gives `he`), `undefined` when
 * the text is no tag. A tag that is private as a whole (`x-fez`) is one too, although ECMA-402
 * refuses it (RFC 5646, section 2.1).
 */
export function canonicalTag(tag: string): string | undefined {
  if (/^x(-[a-z0-9]{1,8})+$/i.test(tag)) return tag.toLowerCase();
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** What to type instead of a text that is no tag: `pt_br` gives `pt-BR`. `undefined` for no idea. */
export function suggestTag(text: string): string | undefined {
  return canonicalTag(text.trim().replace(/[_\s.]+/g, '-'));
}

/**
 * The script of a tag as ISO 15924: the one it names, else the usual one of its language (CLDR
 * likely subtags). `Zzzz` (uncoded) when nobody knows.
 */
export function script(tag: string): string {
  const locale = intlLocale(tag);
  if (locale === undefined) return 'Zzzz';
  if (locale.script !== undefined) return locale.script;
  // The likely script of `und` says something about the world, nothing about this language.
  if (/^und(-|$)/u.test(tag)) return 'Zzzz';
  return locale.maximize().script ?? 'Zzzz';
}

/** The language part of a tag: `zh` of `zh-Hans-CN`; the whole tag when it is private. */
export function language(tag: string): string {
  return intlLocale(tag)?.language ?? tag;
}

/**
 * Tags under which words for this very language and script may be filed, nearest first:
 * `pt-BR` gives `pt-BR`, `pt-Latn`, `pt`; `zh-TW` gives `zh-TW`, `zh-Hant` and never `zh`, which
 * is usually written in another script.
 */
export function sameLanguageTags(tag: string): readonly string[] {
  const own = language(tag);
  const written = script(tag);
  const tags = [tag, `${own}-${written}`];
  if (script(own) === written) tags.push(own);
  return own === tag && written === 'Zzzz' ? [tag] : [...new Set(tags)];
}

function intlLocale(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}
