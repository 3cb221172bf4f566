/** A function that gives the same as `read`, and works each answer out only once. */
export function remember<Key, Value extends object>(
  read: (key: Key) => Value
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = read(key);
    known.set(key, value);
    return value;
  };
}

/** A function that gives the same as `read`, at once where it's asked for the same again. */
export function rememberLast<Key, Value>(read: (key: Key) => Value): (key: Key) => Value {
  let last: { readonly key: Key; readonly value: Value } | null = null;
  return (key) => {
    if (last === null || last.key !== key) last = { key, value: read(key) };
    return last.value;
  };
}
