import { plainWords } from '../plain-words.ts';
import type { CataloguePage } from './catalogue-page.ts';

/** Former owners, when they are one paragraph without notes; otherwise they stay in the text. */
export function formerOwners(page: CataloguePage): string | undefined {
  const text = page.sections.find(({ heading }) => heading === 'Provenance')?.text.trim();
  if (text === undefined || text === '' || /\n\s*\n|\[\^|\{\{/u.test(text)) return undefined;
  return plainWords(text);
}

/** A list that begins with a dash says that nothing is known before. */
export function historyStatus(provenance: string): 'gaps' | 'in-research' {
  return provenance.startsWith('–') ? 'gaps' : 'in-research';
}
