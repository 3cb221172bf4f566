import type { KeyboardEvent } from "react";

/** The arrow keys that go to the next and the previous item. */
export type Orientation = "horizontal" | "vertical";

const ARROWS: { readonly [Kind in Orientation]: { readonly next: string; readonly back: string } } =
  {
    horizontal: { next: "ArrowRight", back: "ArrowLeft" },
    vertical: { next: "ArrowDown", back: "ArrowUp" },
  };

/**
 * Moves the focus among the items of a group that has one tab stop, as the WAI-ARIA patterns for
 * tabs and accordions have it: arrows go round, Home and End go to the ends. An item is an element
 * with a `data-item` (its id), the group its nearest ancestor with a `data-group`.
 *
 * @returns the id of the item that has the focus now; null when the key was none of these
 */
export function moveFocus(
  event: KeyboardEvent<HTMLElement>,
  orientation: Orientation
): string | null {
  const group = event.currentTarget.closest<HTMLElement>("[data-group]");
  if (group === null || event.altKey || event.ctrlKey || event.metaKey) return null;
  const items = [...group.querySelectorAll<HTMLElement>("[data-item]")];
  const from = items.indexOf(event.currentTarget);
  const to = findTarget(event.key, orientation, from, items.length);
  const item = to === null ? undefined : items[to];
  if (item === undefined) return null;
  event.preventDefault();
  item.focus();
  return item.dataset["item"] ?? null;
}

function findTarget(
  key: string,
  orientation: Orientation,
  from: number,
  count: number
): number | null {
  const { next, back } = ARROWS[orientation];
  if (key === next) return (from + 1) % count;
  if (key === back) return (from - 1 + count) % count;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return null;
}
