import type { ReactElement, ReactNode } from "react";

/** Where a heading stands in the pane's outline; the report's title is the only 1. */
export type HeadingLevel = 2 | 3 | 4;

interface HeadingProps {
  readonly level: HeadingLevel;
  readonly className: string;
  readonly children: ReactNode;
}

/** A heading whose level its parent decides. */
export function Heading({ level, className, children }: HeadingProps): ReactElement {
  const Tag = `h${level}` as const;
  return <Tag className={className}>{children}</Tag>;
}
