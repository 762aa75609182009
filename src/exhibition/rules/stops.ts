import { issue, type Issue } from '#src/issues/issue.ts';
import type { Rule } from './rule.ts';

/**
 * A stop's code is printed on walls and outlives its venue, so no two stops of the whole tour
 * share one. `stop-code-duplicate`, `id-duplicate`
 */
export const stopCodesUnique: Rule = ({ exhibition, lineOf }) => {
  const issues: Issue[] = [];
  const codes = new Map<string, string>();
  for (const { file, facts } of exhibition.venues.values()) {
    const rooms = new Map<string, string>();
    for (const [room, { id, stops }] of facts.rooms.entries()) {
      const roomLine = lineOf(file, ['rooms', room]);
      const firstRoom = rooms.get(id);
      if (firstRoom !== undefined) {
        const values = { kind: 'room', id, first: firstRoom };
        issues.push(issue('id-duplicate', { file, line: roomLine }, values));
      }
      rooms.set(id, `${file}:${roomLine}`);
      for (const [index, { code }] of stops.entries()) {
        const line = lineOf(file, ['rooms', room, 'stops', index]);
        const first = codes.get(code);
        if (first === undefined) codes.set(code, `${file}:${line}`);
        else issues.push(issue('stop-code-duplicate', { file, line }, { code, first }));
      }
    }
  }
  return issues;
};
