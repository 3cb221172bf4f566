import type { DOMWindow } from "jsdom";
import type { Book, BookSnapshot } from "../../../src/workbench/book/Book";
import { createBlankSnapshot } from "../../../src/workbench/book/createBlankSnapshot";
import { createHeadlessBook } from "../../../src/workbench/book/createHeadlessBook";
import type { CommandOutcome } from "../../../src/workbench/channel/CommandQueue";
import { createOfficeChannel } from "../../../src/workbench/channel/createOfficeChannel";
import type {
  BatchReport,
  OfficeChannelOptions,
} from "../../../src/workbench/channel/OfficeChannelOptions";
import { loadOffice } from "./loadOffice";

/** An error that a batch is to end with, in the place of being run. */
export interface Fault {
  code: string;
  message?: string;
}

/** The real Office.js in node, connected to the workbench's host on a book without a screen. */
export interface OpenHost {
  readonly window: DOMWindow;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  /** The book of the moment. */
  readonly book: Book;
  /** The batches since the book was opened: their number, sizes and error codes. */
  readonly reports: readonly BatchReport[];
  /** How many batches the book has seen. */
  batches(): number;
  /** Makes the nth batch from now fail, counting from 1. */
  fault(nth: number, fault: Fault): void;
  /** Runs a ribbon command; resolves when it has ended. */
  invokeCommand(actionId: string, functionName: string): Promise<CommandOutcome>;
  /** Closes the book and opens another, a blank one unless told. */
  replaceBook(snapshot?: BookSnapshot): Book;
  close(): void;
}

/** Opens a book in a host; resolves when Office is ready. Open once per file and use `replaceBook` between tests. */
export async function openHost(
  snapshot = createBlankSnapshot(),
  options: OfficeChannelOptions = {}
): Promise<OpenHost> {
  const faults = new Map<number, Fault>();
  let reports: BatchReport[] = [];
  let seen = 0;
  let book = createHeadlessBook(snapshot);
  const page = loadOffice();
  const channel = createOfficeChannel(page.port, book, {
    ...options,
    beforeBatch: (body, number) => {
      seen = number;
      const fault = faults.get(number);
      faults.delete(number);
      return fault
        ? { message: "A fault for a test.", ...fault }
        : options.beforeBatch?.(body, number);
    },
    onBatch: (report) => {
      reports.push(report);
      options.onBatch?.(report);
    },
  });
  const { window } = page.dom;
  await whenReady(window);
  // The library puts these on the page; the types of the two are the packages' own.
  const { Excel: excel, Office: office } = window as unknown as {
    Excel: typeof Excel;
    Office: typeof Office;
  };
  return {
    window,
    Excel: excel,
    Office: office,
    get book() {
      return book;
    },
    get reports() {
      return reports;
    },
    batches: () => reports.length,
    fault: (nth, fault) => faults.set(seen + nth, fault),
    invokeCommand: (actionId, functionName) => channel.invokeCommand(actionId, functionName),
    replaceBook: (next = createBlankSnapshot()) => {
      const old = book;
      book = createHeadlessBook(next);
      channel.replaceBook(book);
      old.dispose();
      reports = [];
      faults.clear();
      return book;
    },
    close: () => {
      channel.dispose();
      book.dispose();
      window.close();
    },
  };
}

async function whenReady(window: DOMWindow): Promise<void> {
  await new Promise((resolve) => {
    window.addEventListener("load", resolve);
  });
  const { Office: office } = window as unknown as { Office: typeof Office };
  await office.onReady();
}
