import type { IMutation } from "@univerjs/core";
import { CommandType } from "@univerjs/core";
import type { BookExtras, UndoableExtras } from "./Book";

/** What the mutation carries: the parts to put in place, whole. */
export interface SetExtrasParams {
  unitId: string;
  extras: Partial<UndoableExtras>;
}

/** Name of the mutation that changes a book's extras, so that they share the cells' undo steps. */
export const SET_EXTRAS = "workbench.mutation.set-extras";

/**
 * The mutation that puts parts of the extras in place.
 *
 * @param extras - the book's live extras, changed in place
 */
export function createSetExtrasMutation(extras: BookExtras): IMutation<SetExtrasParams> {
  return {
    id: SET_EXTRAS,
    type: CommandType.MUTATION,
    handler: (_accessor, params) => {
      // A copy: the parameters stay in the undo stack while the live extras change again.
      Object.assign(extras, structuredClone(params.extras));
      return true;
    },
  };
}
