import type { CoAuthorEdit } from "./CoAuthorEdit";
import type { FailureCode } from "./FailureCode";

/** A condition that happens once, and now has. */
export type MetCondition =
  | { readonly kind: "failure"; readonly code: FailureCode }
  | {
      readonly kind: "co-author";
      readonly edit: CoAuthorEdit;
      /** False: the co-author couldn't, since the sheet was gone or protected. */
      readonly done: boolean;
    };
