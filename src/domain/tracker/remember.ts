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
