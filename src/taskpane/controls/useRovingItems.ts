import { useState, type KeyboardEvent } from "react";
import { moveFocus } from "./moveFocus";

/** What an item of a group with one tab stop is given: spread it on its focusable element. */
export interface RovingItem {
  readonly "data-item": string;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * A vertical group of rows with one tab stop: the row that last had the focus, at first the first.
 * The element around them carries `data-group`.
 *
 * @param ids the rows' ids in their order; when the last one's row is gone, the first takes over
 */
export function useRovingItems(ids: readonly string[]): (id: string) => RovingItem {
  const [last, setLast] = useState<string | null>(null);
  const stop = last !== null && ids.includes(last) ? last : ids[0];
  return (id) => ({
    "data-item": id,
    tabIndex: id === stop ? 0 : -1,
    onFocus: () => {
      setLast(id);
    },
    onKeyDown: (event) => {
      moveFocus(event, "vertical");
    },
  });
}
