import type { BatchRequest } from "../batch/BatchRequest";

/**
 * Whether a batch only lets go of objects, which the library does by itself after each run. Conditions leave it
 * alone: nobody asked for it, and nobody hears how it ends.
 */
export function isCleanUp({ Actions }: BatchRequest): boolean {
  return Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === "_RemoveReference");
}
