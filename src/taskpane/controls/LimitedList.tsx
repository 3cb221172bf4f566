import { useState, type ReactElement, type ReactNode } from "react";
import { MoreButton } from "./MoreButton";
import "./LimitedList.css";

interface LimitedListProps<Entry> {
  readonly entries: readonly Entry[];
  /** How many are shown at first, and how many more each time unless `more` says so. */
  readonly page: number;
  readonly more?: number;
  /** Renders one entry as a list item with a key. */
  readonly children: (entry: Entry, index: number) => ReactNode;
}

/** A list that shows its first entries, and more on request: a tracker can have thousands. */
export function LimitedList<Entry>({
  entries,
  page,
  more = page,
  children,
}: LimitedListProps<Entry>): ReactElement {
  const [limit, setLimit] = useState(page);
  return (
    <>
      <ul className="limited-list">{entries.slice(0, limit).map(children)}</ul>
      <MoreButton of={entries.length} limit={limit} page={page} more={more} onLimit={setLimit} />
    </>
  );
}
