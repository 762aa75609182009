/** Elements that draw. Everything else, scripts, links, frames and animations too, is refused. */
const drawing = new Set(
  (
    'svg g defs symbol use title desc style switch path rect circle ellipse line polyline polygon ' +
    'text tspan textPath linearGradient radialGradient stop clipPath mask pattern marker filter ' +
    'feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB ' +
    'feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset'
  ).split(' '),
);

const svgNamespace = 'http://www.w3.org/2000/svg';
const most = 1024 * 1024;

const attribute = String.raw`\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*')`;
const piece = new RegExp(
  String.raw`<!--[^]*?-->|<\?xml\s[^>]*\?>|<!DOCTYPE\s[^[>]*>` +
    String.raw`|<!\[CDATA\[(?<quoted>[^]*?)\]\]>|</(?<closed>[^\s<>]+)\s*>` +
    String.raw`|<(?<opened>[^\s<>/!?]+)(?<attributes>(?:${attribute})*)\s*(?<empty>/?)>|(?<words>[^<]+)`,
  'uy',
);
const eachAttribute = /([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/gu;

/**
 * The first thing in an SVG that could run, move or fetch something when the file is opened by
 * itself, as it is written there (60 characters at most); `undefined` for a file that only draws.
 * What is not known to be still counts as active: only plain elements, references inside the file
 * and styles without escapes pass (SVG 2, section 2.2.3, "secure static").
 */
export function svgActivity(text: string): string | undefined {
  if (text.length > most) return '> 1 MB';
  const declared = /^\uFEFF?<\?xml[^>]*encoding\s*=\s*["']([^"']*)/u.exec(text)?.[1];
  if (declared !== undefined && !/^utf-?8$/iu.test(declared)) return `encoding="${declared}"`;
  const svg = text.replace(/^\uFEFF/u, '');
  let at = 0;
  let inStyle = false;
  while (at < svg.length) {
    piece.lastIndex = at;
    const groups = piece.exec(svg)?.groups;
    if (groups === undefined) return excerpt(svg.slice(at));
    at = piece.lastIndex;
    const { opened, closed, attributes = '', empty, quoted, words } = groups;
    if (opened !== undefined) {
      const found = drawing.has(opened) ? activeAttribute(attributes) : `<${opened}>`;
      if (found !== undefined) return excerpt(found);
      inStyle = opened === 'style' && empty === '';
    }
    if (closed !== undefined) inStyle = false;
    const style = inStyle ? activeStyle(quoted ?? words ?? '') : undefined;
    if (style !== undefined) return excerpt(style);
  }
  return undefined;
}

function activeAttribute(attributes: string): string | undefined {
  for (const [whole, name = '', double, single = ''] of attributes.matchAll(eachAttribute)) {
    const value = double ?? single;
    const local = name.slice(name.indexOf(':') + 1).toLowerCase();
    const refers = local === 'href' || local === 'src' || local === 'base';
    if (local.startsWith('on') || (refers && !/^#[\w.-]+$/u.test(value))) return whole;
    if (name === 'xmlns' && value !== svgNamespace) return whole;
    if (activeValue(value) !== undefined) return whole;
  }
  return undefined;
}

/** In the value of an attribute: escapes, programs, and references to outside. */
function activeValue(text: string): string | undefined {
  return (
    /\\.?|&(?!amp;|lt;|gt;|quot;|apos;).{0,20}|javascript:/iu.exec(text)?.[0] ??
    /(?:url|src|image|image-set)\s*\((?!\s*["']?#[\w.-]+["']?\s*\)).{0,50}/iu.exec(text)?.[0]
  );
}

/** In a style sheet: the same, and every rule that begins with `@` but asks about the reader. */
function activeStyle(text: string): string | undefined {
  return /@(?!media\b)[\w-]*/iu.exec(text)?.[0] ?? activeValue(text);
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
