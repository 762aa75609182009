/** Where a link of a text leads. */
export type LinkTarget =
  | { readonly kind: 'outside'; readonly href: string }
  | { readonly kind: 'anchor'; readonly id: string }
  | { readonly kind: 'object' | 'story' | 'lesson'; readonly to: string };

/**
 * Characters that no address needs and that browsers drop, fold or read as a separator: controls,
 * every kind of space, soft hyphen, joiners, bidi controls, backslash, quote, brackets, specials.
 */
const unsafe = /[\p{C}\p{Z}\\"<>`{}|^]/u;

const entry = /^(object|story|lesson):([a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*)$/u;
const mail = /^mailto:([^\s@?&#,:;%/]+@[^\s@?&#,:;%/]+)$/iu;
const telephone = /^tel:(\+?[0-9][0-9().-]*)$/iu;

/**
 * The target of a link address; `undefined` when texts may not link there (`prose-address`).
 * Allowed: `https:` and `http:` with a host and no user name, `mailto:` with one address, `tel:`,
 * `#heading` of the same text, and `object:`, `story:`, `lesson:` with `partner/name`. Relative
 * addresses are not: texts are shown on several pages, at several depths. The address must come
 * with its entities decoded. Web addresses come back as the URL Standard serialises them.
 */
export function linkTarget(address: string): LinkTarget | undefined {
  // Addresses of encyclopaedias do have apostrophes, which `URL` leaves as they are.
  const plain = address.replaceAll("'", '%27');
  if (plain.length > 2000 || unsafe.test(plain)) return undefined;
  if (plain.startsWith('#')) {
    const id = decoded(plain.slice(1));
    return id === undefined || id === '' || unsafe.test(id) ? undefined : { kind: 'anchor', id };
  }
  const inside = entry.exec(plain);
  if (inside?.[2] !== undefined) return { kind: inside[1] as 'object', to: inside[2] };
  const person = mail.exec(plain);
  if (person?.[1] !== undefined) return { kind: 'outside', href: `mailto:${person[1]}` };
  const number = telephone.exec(plain);
  if (number?.[1] !== undefined) return { kind: 'outside', href: `tel:${number[1]}` };
  return webTarget(plain);
}

function webTarget(address: string): LinkTarget | undefined {
  if (!/^https?:\/\/[^/]/iu.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '' || !url.hostname.includes('.')) return undefined;
  return { kind: 'outside', href: url.href };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Whether the address of a picture leads out of the exhibition's own files. */
export function isForeign(address: string): boolean {
  return /^\s*(?:https?:|[\\/]{2})/iu.test(address);
}

/** Whether the address of a picture begins with a scheme, such as `data:`. */
export function hasScheme(address: string): boolean {
  return /^[\p{C}\p{Z}]*[a-z][a-z0-9+.-]*[\p{C}\p{Z}]*:/iu.test(address);
}
