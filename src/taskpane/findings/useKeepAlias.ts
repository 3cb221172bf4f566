import { useCallback, useRef } from "react";
import type { Session } from "../../app/session";
import type { ConfirmedAlias } from "../../domain";
import { addAlias } from "../scheme/aliasList";

/** Keeps an alias in the workbook; tells whether it was kept. */
export type KeepAlias = (alias: ConfirmedAlias) => Promise<boolean>;

/**
 * The way to keep an alias beside those kept before. One waits for the other: each keeping writes
 * the whole list.
 */
export function useKeepAlias(session: Session): KeepAlias {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return useCallback(
    (alias) => {
      const kept = last.current.then(() =>
        session.keep({ aliases: addAlias(session.state().settings.aliases, alias) })
      );
      last.current = kept;
      return kept;
    },
    [session]
  );
}
