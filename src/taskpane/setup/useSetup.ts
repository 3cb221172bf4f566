import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import type { SessionState } from "../../app/session";
import type { Report } from "../../domain/report";

/** The set-up's place in the pane: whether it's open, and where the focus goes. */
export interface Setup {
  readonly isOpen: boolean;
  /** Opens it; where it's open already, its heading gets the focus. */
  readonly open: () => void;
  /** Closes it and gives the focus back. `kept`: whether something was kept that differs. */
  readonly close: (kept: boolean) => void;
  /** What keeping came to; blank when there's nothing to tell. */
  readonly news: string;
  /** For the button that is always there. */
  readonly button: RefObject<HTMLButtonElement | null>;
  /** For the heading of the view. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** Keeps the pane's set-up. What was kept is told until there's another report. */
export function useSetup({ report }: SessionState): Setup {
  const [isOpen, setOpen] = useState(false);
  const [keptFor, setKeptFor] = useState<{ readonly report: Report | null } | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);

  useEffect(() => {
    if (isOpen || opener.current === null) return;
    // Some browsers don't focus a button that is clicked, and what opened it may be gone.
    const target = opener.current instanceof HTMLElement ? opener.current : null;
    opener.current = null;
    target?.focus();
    if (target === null || document.activeElement !== target) button.current?.focus();
  }, [isOpen]);

  const open = useCallback(() => {
    // Its heading isn't there while it's closed.
    if (heading.current === null) opener.current = document.activeElement;
    heading.current?.focus();
    setOpen(true);
    setKeptFor(null);
  }, []);
  const close = (kept: boolean): void => {
    setOpen(false);
    setKeptFor(kept ? { report } : null);
  };
  const news =
    keptFor !== null && keptFor.report === report
      ? "Kept in the workbook. Recalculate RAG goes by it."
      : "";
  return { isOpen, open, close, news, button, heading };
}
