import type { Book, BookSnapshot } from "../book/Book";
import type { AddinReference } from "../files/AddinReference";
import { patchWorkbook } from "../files/patchWorkbook";
import { saveWorkbook } from "../files/saveWorkbook";
import { downloadWorkbook } from "./downloadWorkbook";
import type { NoticeMessage } from "./Notice";
import type { OpenedBook } from "./OpenedBook";

/**
 * Downloads the workbook as it is now: the file that was opened with what has changed, or a new file for a new
 * workbook. What the opened file has and wouldn't survive the change stops it: the message says what, and offers to
 * save without.
 */
export async function saveBook(
  book: Book,
  opened: OpenedBook,
  addin: AddinReference
): Promise<NoticeMessage> {
  await book.settle();
  const snapshot = book.snapshot();
  const { file } = opened;
  if (file === undefined) return saveAnew(snapshot, opened, addin);
  const fileName = opened.name + file.ending;
  const patched = patchWorkbook({ ...file, snapshot: opened.snapshot }, snapshot, addin);
  if (!patched.ok) {
    return {
      tone: "failure",
      text: `${fileName} was not saved. Undo what is named here, or save a copy without the parts of the file that the workbench doesn't show.`,
      items: patched.problem.reasons,
      choice: {
        label: "Save without them",
        choose: () => saveAnew(snapshot, opened, addin),
      },
    };
  }
  downloadWorkbook(patched.value.bytes, fileName);
  return describeSaved(fileName, patched.value.notCarried);
}

/** Downloads the workbook as a file of its own, with what the model holds and nothing else. */
function saveAnew(
  snapshot: BookSnapshot,
  opened: OpenedBook,
  addin: AddinReference
): NoticeMessage {
  const { bytes, notCarried } = saveWorkbook(snapshot, addin, opened.notHeld);
  const fileName = `${opened.name}.xlsx`;
  downloadWorkbook(bytes, fileName);
  return describeSaved(fileName, notCarried);
}

function describeSaved(fileName: string, notCarried: readonly string[]): NoticeMessage {
  return notCarried.length === 0
    ? {
        tone: "done",
        text: `${fileName} saved with everything that is in the workbook`,
      }
    : {
        tone: "information",
        text: `${fileName} was saved. Not carried over from the workbook:`,
        items: notCarried,
      };
}
