/** What has changed its place. */

/**
 * Gives the places in a list of different numbers that are out of order: those outside its longest run of rising numbers, of which one
 * is taken where there are several.
 */
export function outOfOrder(numbers: readonly number[]): Set<number> {
  /** For each length of a run, where the one with the lowest end ends. */
  const ends: number[] = [];
  const before = new Int32Array(numbers.length).fill(-1);
  for (const [at, number] of numbers.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? -1] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[at] = ends[low - 1] ?? -1;
    ends[low] = at;
  }
  const moved = new Set(numbers.keys());
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) moved.delete(at);
  return moved;
}
