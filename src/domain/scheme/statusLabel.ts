import type { Scheme, StatusIndex } from "./Scheme";

/** A status's printed words; blank for a position that the scheme doesn't have. */
export function statusLabel(status: StatusIndex, scheme: Scheme): string {
  return scheme.statuses[status]?.label ?? "";
}
