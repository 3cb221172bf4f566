import { useEffect, useRef } from "react";
import type { Book, BookSnapshot } from "../../book/Book";
import { createBook } from "../../book/createBook";
import { countFrom1904 } from "./countFrom1904";
import { createGridPlugins } from "./createGridPlugins";
import { drawInOwnFont } from "./fonts/drawInOwnFont";
import { paintCharts } from "./paintCharts";
import { paintTables } from "./paintTables";
import { paintTextFormats } from "./paintTextFormats";
import { rememberInFrame } from "./rememberInFrame";
import { keepCellInView } from "./keepCellInView";
import { labelGrid } from "./labelGrid";

interface GridProps {
  /** The workbook to show. To show another one, mount another Grid. */
  readonly snapshot: BookSnapshot;
  /** Called with the open workbook, and with undefined when it's closed. */
  readonly onBook: (book: Book | undefined) => void;
}

/** The spreadsheet: formula bar and cells of one workbook. */
export function Grid({ snapshot, onBook }: GridProps): React.ReactNode {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A place of its own for each: the spreadsheet doesn't clear up what it puts there.
    const container = document.createElement("div");
    container.className = "grid-container";
    place.current?.append(container);
    const stopLabels = labelGrid();
    const book = createBook(snapshot, createGridPlugins(container));
    drawInOwnFont(book);
    keepCellInView(book);
    paintTables(book);
    paintTextFormats(book);
    countFrom1904(book);
    const painting = rememberInFrame(book);
    const stopCharts = paintCharts(book);
    onBook(book);
    return () => {
      onBook(undefined);
      stopCharts();
      painting.dispose();
      // The spreadsheet has a React tree of its own, which can't be taken down while this one is being drawn.
      setTimeout(() => {
        book.dispose();
        container.remove();
        stopLabels();
      });
    };
  }, [snapshot, onBook]);
  return <div className="grid-place" ref={place} />;
}
