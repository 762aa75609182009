import type { Phrase, PhraseLink } from './types.ts';

/** An address of any kind as a partner wrote it: a link for web and mail addresses, else its words. */
export function contactLink(address: string): Phrase | PhraseLink {
  if (/^https?:\/\//u.test(address)) return { text: address, href: address };
  return /^[^\s@:/]+@[^\s@]+$/u.test(address)
    ? { text: address, href: `mailto:${address}` }
    : { text: address };
}
