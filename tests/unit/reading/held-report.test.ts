import { describe, expect, it } from 'vitest';
import { holdWords } from '#src/exhibition/gate/hold-words.ts';
import { heldReport } from '#src/reading/report/held-report.ts';

describe('the report of what the gate held back', () => {
  it('names each thing with its reason and its day', () => {
    const held = [
      { kind: 'object', id: 'arita/bottle', reason: 'embargo', date: '2027-06-01' },
      { kind: 'image', id: 'fez/panel', item: 'front', reason: 'consent-ended' },
    ] as const;
    expect(heldReport(held, ['en']).split('\n')).toEqual([
      'Held back from this edition: 2',
      '  arita/bottle: may not be shown yet (2027-06-01)',
      '  fez/panel front: consent ends earlier',
      '',
    ]);
  });

  it('speaks every language that its readers need, on the same lines', () => {
    const held = [{ kind: 'story', id: 'joint/road', reason: 'unsigned' }] as const;
    const [heading, line] = heldReport(held, ['es', 'ar']).split('\n');
    expect(heading).toBe('Retenido en esta edición: 1 · محجوب عن هذه النسخة: 1');
    expect(line).toBe(`  joint/road: faltan firmas · ${holdWords.ar.reasons.unsigned}`);
  });

  it('is empty when everything is shown', () => {
    expect(heldReport([], ['en'])).toBe('');
  });
});
