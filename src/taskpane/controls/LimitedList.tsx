import { Button } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode } from "react";
import { formatCount } from "../words/countOf";
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
  const rest = entries.length - limit;
  return (
    <>
      <ul className="limited-list">{entries.slice(0, limit).map(children)}</ul>
      {limit > page || rest > 0 ? (
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={rest <= 0}
          onClick={() => {
            setLimit(limit + more);
          }}
        >
          {rest > 0
            ? `Show ${formatCount(Math.min(more, rest))} more of ${formatCount(entries.length)}`
            : `All ${formatCount(entries.length)} are shown`}
        </Button>
      ) : null}
    </>
  );
}
