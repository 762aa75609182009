/** Who mends a problem: a partner, or what the partners decide together. */
export type IssueOwner =
  | { readonly kind: 'partner'; readonly partner: string }
  | { readonly kind: 'joint' | 'venues' | 'exhibition' };

/** Whose file it is, by its path below the content root. Voices belong to the venues. */
export function issueOwner(file: string): IssueOwner {
  const [folder = '', partner] = file.split('/');
  if (folder === 'partners' && partner !== undefined) return { kind: 'partner', partner };
  if (folder === 'joint') return { kind: 'joint' };
  return folder === 'venues' || folder === 'voices' ? { kind: 'venues' } : { kind: 'exhibition' };
}
