import type { Book } from "../book/Book";
import type { AddinReference } from "../files/AddinReference";
import { saveWorkbook } from "../files/saveWorkbook";
import { downloadWorkbook } from "./downloadWorkbook";
import type { NoticeMessage } from "./Notice";
import type { OpenedBook } from "./OpenedBook";

/** Downloads the workbook as it is now. The message says what of the opened file isn't in it. */
export async function saveBook(
  book: Book,
  opened: OpenedBook,
  addin: AddinReference
): Promise<NoticeMessage> {
  await book.settle();
  const { bytes, notCarried } = saveWorkbook(book.snapshot(), addin, opened.notHeld);
  const fileName = `${opened.name}.xlsx`;
  downloadWorkbook(bytes, fileName);
  return notCarried.length === 0
    ? {
        tone: "done",
        text: `${fileName} saved with everything that is in the workbook`,
      }
    : {
        tone: "information",
        text: `${fileName} was saved. Not carried over from the file that was opened:`,
        items: notCarried,
      };
}
