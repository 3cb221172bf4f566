/** The indexes of a sparse list, ascending. The spreadsheet's lists are objects that can have a `length` among their keys. */
export function listIndexes(list: object): number[] {
  return Object.keys(list)
    .filter((key) => /^\d+$/.test(key))
    .map(Number)
    .sort((one, other) => one - other);
}
