import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { formatCount } from "../words/countOf";

interface MoreButtonProps {
  /** How many entries there are. */
  readonly of: number;
  /** How many of them are shown. */
  readonly limit: number;
  /** How many are shown at first; while there are no more, nothing is offered. */
  readonly page: number;
  /** How many more each time. */
  readonly more: number;
  readonly onLimit: (limit: number) => void;
}

/** The way to more entries of a long list. It stays in place when all are shown, and keeps the focus. */
export function MoreButton({
  of,
  limit,
  page,
  more,
  onLimit,
}: MoreButtonProps): ReactElement | null {
  const rest = of - limit;
  if (limit <= page && rest <= 0) return null;
  return (
    <Button
      size="small"
      appearance="subtle"
      disabledFocusable={rest <= 0}
      onClick={() => {
        onLimit(limit + more);
      }}
    >
      {rest > 0
        ? `Show ${formatCount(Math.min(more, rest))} more of ${formatCount(of)}`
        : `All ${formatCount(of)} are shown`}
    </Button>
  );
}
