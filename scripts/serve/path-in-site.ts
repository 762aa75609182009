/** Where a request leads: to a path of the site, to another address, or outside of the site. */
export type PlaceInSite =
  | {
      readonly kind: 'inside';
      /** Decoded path below the base, starting with `/`. */
      readonly path: string;
      /** Encoded path below the base with its query. */
      readonly url: string;
      /** Address of the same place as a folder. */
      readonly withSlash: string;
    }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'outside' };

/**
 * Reads the address of a request, `/base/path?query` as it was sent.
 *
 * A path that names a parent folder, a drive or a zero byte, encoded or not, is outside. The root of
 * the server and the base without its slash lead to the base.
 */
export function pathInSite(address: string, base: string): PlaceInSite {
  const [sent = '', ...query] = address.split('?');
  const search = query.length > 0 ? `?${query.join('?')}` : '';
  const folder = base.split('/').filter(Boolean).join('/');
  const prefix = folder === '' ? '/' : `/${folder}/`;

  if (prefix !== '/' && (sent === '/' || `${sent}/` === prefix)) {
    return { kind: 'redirect', to: `${prefix}${search}` };
  }
  if (!sent.startsWith(prefix)) return { kind: 'outside' };

  const encoded = sent.slice(prefix.length - 1);
  const path = decode(encoded);
  if (path === undefined || /\\|\0|\/\//.test(path) || path.split('/').includes('..')) {
    return { kind: 'outside' };
  }
  return { kind: 'inside', path, url: `${encoded}${search}`, withSlash: `${sent}/${search}` };
}

function decode(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}
