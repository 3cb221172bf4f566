/** What stands beside a place in a list, from 0: the next first, then the one before; blank where there's none. */
export function takeBeside<T>(list: readonly T[], at: number): readonly T[] {
  return [...list.slice(at + 1, at + 2), ...list.slice(Math.max(at - 1, 0), Math.max(at, 0))];
}
