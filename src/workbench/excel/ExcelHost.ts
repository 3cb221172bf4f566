import type { BatchRequest } from "../batch/BatchRequest";
import type { BatchResponse } from "../batch/BatchResponse";
import { HostError } from "../batch/HostError";
import { ReferenceTable } from "../batch/ReferenceTable";
import { runBatch } from "../batch/runBatch";
import type { Book } from "../book/Book";
import { createWireFactory } from "./createWireFactory";
import { EventBoard } from "./events/EventBoard";
import type { RaisedEvent } from "./events/RaisedEvent";
import { watchBook } from "./events/watchBook";
import type { ExcelScope, WorkbookOpener } from "./ExcelScope";
import { ADDIN_SERVICE, AddinInternalService } from "./objects/AddinInternalService";
import { Workbook } from "./objects/Workbook";
import type { Region } from "./region/Region";

function refuseWindow(): never {
  throw new HostError("NotImplemented", "This host has no window for another workbook.");
}

/** Whom an Excel host tells what. */
export interface ExcelHostListeners {
  /** Called with each event that the add-in listens to. */
  onEvent: (event: RaisedEvent) => void;
  /** The add-in handles ribbon commands from now on. */
  onReady: () => void;
  /** Shows another workbook; undefined: there are no windows here. */
  openWorkbook?: WorkbookOpener | undefined;
}

/** Excel's side of the conversation: runs an add-in's batches on a book, and tells of what happens to it. */
export class ExcelHost {
  private readonly references = new ReferenceTable();
  private readonly root: Workbook;
  private readonly stopWatching: () => void;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly book: Book,
    private readonly listeners: ExcelHostListeners,
    region: Region
  ) {
    const events = new EventBoard(listeners.onEvent);
    const scope: ExcelScope = {
      book,
      events,
      region,
      make: createWireFactory(() => scope),
      openWorkbook: listeners.openWorkbook ?? refuseWindow,
    };
    this.root = new Workbook(scope, this.references);
    this.stopWatching = watchBook(book, events, () => book.history.isBatching);
  }

  /**
   * Runs a batch when those before it are done. What it changes is one undo step; a batch that fails leaves nothing
   * behind.
   */
  run(request: BatchRequest): Promise<BatchResponse> {
    const run = this.running.then(() => this.runNow(request));
    // A failure of the host itself is for the caller of this batch; the next one still runs.
    this.running = run.catch(() => undefined);
    return run;
  }

  dispose(): void {
    this.stopWatching();
    this.references.clear();
  }

  private async runNow(request: BatchRequest): Promise<BatchResponse> {
    const { history } = this.book;
    history.openBatch(this.book.unitId);
    const response = await runBatch(request, {
      root: this.root,
      create: (name) =>
        name === ADDIN_SERVICE ? new AddinInternalService(this.listeners.onReady) : null,
      references: this.references,
      settle: () => this.book.settle(),
    });
    if (response.Error) history.cancelBatch();
    else history.closeBatch();
    return response;
  }
}
