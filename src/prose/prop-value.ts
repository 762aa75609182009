import { canonicalTag } from '#src/i18n/tags.ts';
import type { PropRule, PropType } from './allow-list.ts';
import type { Literal } from './literal.ts';
import { iiifRegion, parseRegion } from './region.ts';
import type { ProsePropValue } from './tree.ts';

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const entry = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const picture = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*){0,2}$/u;
const maximumPictures = 60;

/**
 * The value of a property as its type wants it; `undefined` when it is something else
 * (`prose-prop-value`). `true` stands for a property without a value, as in `<Figure wide />`.
 * Regions come back as IIIF writes them, lists of pictures as lists, languages as canonical tags.
 */
export function propValue(rule: PropRule, written: Literal): ProsePropValue | undefined {
  const { type } = rule;
  if (type === 'pictures') return pictures(written);
  if (type === 'region') return region(written);
  // A number is a usual slip for an id such as `{12}`; as text it is the id that was meant.
  const text = typeof written === 'number' ? String(written) : written;
  return typeof text === 'string' ? textValue(type, text.trim()) : undefined;
}

function textValue(type: PropType, text: string): string | undefined {
  if (typeof type !== 'string') return type.includes(text) ? text : undefined;
  switch (type) {
    case 'words':
      return text === '' || text.length > 500 ? undefined : text.replace(/\s+/gu, ' ');
    case 'language':
      return canonicalTag(text);
    case 'object':
    case 'story':
    case 'lesson':
    case 'person':
      return matching(entry, text);
    case 'picture':
      return matching(picture, text);
    default:
      return matching(slug, text);
  }
}

function matching(pattern: RegExp, text: string): string | undefined {
  return text.length <= 200 && pattern.test(text) ? text : undefined;
}

function pictures(written: Literal): readonly string[] | undefined {
  const parts = typeof written === 'string' ? written.split(/[\s,،、，]+/u) : written;
  if (!Array.isArray(parts)) return undefined;
  const named: readonly unknown[] = parts.filter((part) => part !== '');
  if (named.length === 0 || named.length > maximumPictures) return undefined;
  const values: string[] = [];
  for (const part of named) {
    const value = typeof part === 'string' ? matching(picture, part.trim()) : undefined;
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

function region(written: Literal): string | undefined {
  if (typeof written === 'boolean' || typeof written === 'number') return undefined;
  const text = typeof written === 'string' ? written.trim() : written.join(',');
  if (text.length > 100) return undefined;
  const parsed = parseRegion(text);
  return parsed === undefined ? matching(slug, text) : iiifRegion(parsed);
}

/** What a value may be, in signs that need no translation: `a | b`, or the example. */
export function expectedValue(rule: PropRule): string {
  const { type } = rule;
  return typeof type === 'string'
    ? `${rule.name}="${rule.example}"`
    : type.map((value) => `${rule.name}="${value}"`).join(' | ');
}
