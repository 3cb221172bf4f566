/** The outcome of something that can fail in a way that a user can act on. */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: E };

/** Wraps what came out well. */
export function succeed<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

/** Wraps what went wrong. */
export function fail<E>(problem: E): Result<never, E> {
  return { ok: false, problem };
}
