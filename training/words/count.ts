/** Counts of things. */
export type Counts<Key> = Map<Key, number>

export function count<Key>(counts: Counts<Key>, key: Key, times = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + times)
}

export const total = (counts: Counts<unknown>): number => [...counts.values()].reduce((sum, times) => sum + times, 0)

/** Most frequent first, then by code units. */
export const ranked = (counts: Counts<string>): [string, number][] => [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
