import { HostError } from "./HostError";

/**
 * A numeric argument; `blank` for one that was left out, which the library sends as null.
 *
 * @throws HostError InvalidArgument for anything else than a number
 */
export function readNumber(value: unknown, blank?: number): number {
  const number = value ?? blank;
  if (typeof number !== "number" || !Number.isFinite(number)) {
    throw new HostError("InvalidArgument", "The argument must be a number.");
  }
  return number;
}
