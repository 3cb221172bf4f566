import type { BatchRequest } from "../batch/BatchRequest";
import type { BatchResponse } from "../batch/BatchResponse";
import type { Book } from "../book/Book";
import type { RaisedEvent } from "../excel/events/RaisedEvent";
import { ExcelHost } from "../excel/ExcelHost";
import { REGIONS } from "../excel/region/Region";
import type { BatchReport, OfficeChannelOptions } from "./OfficeChannelOptions";

/** Office's category of the events that the rich API delivers. */
const EVENT_CATEGORY = 65_536;

/** Runs the add-in's batches on the book of the moment, counts them, and delivers events. */
export class RichApiSession {
  batchCount = 0;
  private host: ExcelHost;
  private lastEvent = 0;

  /**
   * @param post - delivers an event's data to the add-in
   * @param onReady - the add-in handles ribbon commands from now on
   */
  constructor(
    public book: Book,
    private readonly options: OfficeChannelOptions,
    private readonly post: (data: unknown) => void,
    private readonly onReady: () => void
  ) {
    this.host = this.createHost();
  }

  /** Runs a batch; the answer is the protocol's JSON. */
  async run(body: string): Promise<string> {
    // The library writes the body; the interpreter checks what it reads of it.
    const request = JSON.parse(body) as BatchRequest;
    if (!isOnWorkbook(request)) return JSON.stringify(await this.host.run(request));
    const number = ++this.batchCount;
    const fault = this.options.beforeBatch?.(request, number);
    const response = fault ? describeFault(fault) : await this.host.run(request);
    const text = JSON.stringify(response);
    this.options.onBatch?.(createReport(number, body, text, response));
    return text;
  }

  /** Serves another book. */
  replaceBook(book: Book): void {
    this.host.dispose();
    this.book = book;
    this.host = this.createHost();
  }

  dispose(): void {
    this.host.dispose();
  }

  private createHost(): ExcelHost {
    const listeners = {
      onEvent: (event: RaisedEvent) => {
        this.deliver(event);
      },
      onReady: this.onReady,
    };
    return new ExcelHost(this.book, listeners, REGIONS[this.options.region ?? "en-GB"]);
  }

  /** Events come after the answer to the batch that caused them, as in Excel. */
  private deliver(event: RaisedEvent): void {
    const { type, target, args } = event;
    const message = [EVENT_CATEGORY, type, target, JSON.stringify(args), ++this.lastEvent, false];
    setTimeout(() => {
      this.post({ ArrayData: [message] });
    });
  }
}

/** Whether a batch is about the workbook, rather than the library's own affairs. */
function isOnWorkbook(request: BatchRequest): boolean {
  return Object.values(request.ObjectPaths).some(
    (path) => path.ObjectPathType === 1 || path.ObjectPathType === 6
  );
}

function describeFault(fault: { code: string; message: string }): BatchResponse {
  const error = {
    Code: fault.code,
    Message: fault.message,
    Location: "",
    HttpStatusCode: 400,
    ActionIndex: 0,
  };
  return { Results: [], TraceIds: [], Error: error };
}

function createReport(
  number: number,
  request: string,
  response: string,
  outcome: BatchResponse
): BatchReport {
  const report = { number, requestSize: request.length, responseSize: response.length };
  return outcome.Error ? { ...report, errorCode: outcome.Error.Code } : report;
}
