/**
 * One order for the labels of several tables: each table keeps its own, and a label that only some
 * of them have stands after the one that it follows there.
 */
export function mergedLabels(tables: readonly (readonly string[])[]): readonly string[] {
  const merged: string[] = [];
  for (const labels of tables) {
    let place = 0;
    for (const label of labels) {
      const known = merged.indexOf(label);
      if (known === -1) merged.splice(place, 0, label);
      place = Math.max(place, (known === -1 ? place : known) + 1);
    }
  }
  return merged;
}
