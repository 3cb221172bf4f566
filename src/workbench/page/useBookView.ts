import { useEffect, useState } from "react";
import type { Book } from "../book/Book";
import type { BookView } from "./BookView";
import { readBookView } from "./readBookView";

/** What the page shows of the workbook, read again at most once a frame after anything happened in it. */
export function useBookView(book: Book | undefined): BookView | undefined {
  const [view, setView] = useState<BookView>();
  useEffect(() => {
    if (book === undefined) {
      return undefined;
    }
    let frame = 0;
    const read = (): void => {
      frame = 0;
      const next = readBookView(book);
      setView((previous) => (JSON.stringify(previous) === JSON.stringify(next) ? previous : next));
    };
    const schedule = (): void => {
      frame ||= requestAnimationFrame(read);
    };
    schedule();
    // Selecting a cell is a command too, but no change of the workbook: onChange alone wouldn't tell.
    const subscription = book.commands.onCommandExecuted(schedule);
    return () => {
      subscription.dispose();
      cancelAnimationFrame(frame);
      setView(undefined);
    };
  }, [book]);
  return view;
}
