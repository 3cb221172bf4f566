import type { BatchRequest } from "../batch/BatchRequest";
import type { BatchResponse } from "../batch/BatchResponse";
import type { Book } from "../book/Book";
import type { Conditions } from "../conditions/Conditions";
import { editAsCoAuthor } from "../conditions/editAsCoAuthor";
import { changesBook } from "../conditions/changesBook";
import { describeOrigin } from "../conditions/describeOrigin";
import { exceedsPayload } from "../conditions/exceedsPayload";
import { isCleanUp } from "../conditions/isCleanUp";
import type { PayloadLimit } from "../conditions/PayloadLimit";
import { PAYLOAD_LIMITS } from "../conditions/PayloadLimit";
import type { Refusal } from "../conditions/refuseBatch";
import { refuseBatch } from "../conditions/refuseBatch";
import type { RaisedEvent } from "../excel/events/RaisedEvent";
import { ExcelHost } from "../excel/ExcelHost";
import { REGIONS } from "../excel/region/Region";
import type { BatchReport, OfficeChannelOptions } from "./OfficeChannelOptions";

/** Office's category of the events that the rich API delivers. */
const EVENT_CATEGORY = 65_536;

/** What a batch came to: the protocol's JSON, or Office's number for the limit that it passed. */
export type BatchAnswer =
  | { readonly kind: "answered"; readonly text: string }
  | { readonly kind: "too-large"; readonly errorNumber: number };

type SessionOptions = OfficeChannelOptions & { readonly conditions: Conditions };

/** Runs the add-in's batches on the book of the moment, counts them, and delivers events. */
export class RichApiSession {
  batchCount = 0;
  private host: ExcelHost;
  private lastEvent = 0;
  /** While a co-author's change is being made. */
  private isRemote = false;

  /**
   * @param post - delivers an event's data to the add-in
   * @param onReady - the add-in handles ribbon commands from now on
   */
  constructor(
    public book: Book,
    private readonly options: SessionOptions,
    private readonly post: (data: unknown) => void,
    private readonly onReady: () => void
  ) {
    this.host = this.createHost();
  }

  /** Runs a batch as the conditions have it. What a batch wrote stays when only its answer is too large. */
  async run(body: string): Promise<BatchAnswer> {
    // The library writes the body; the interpreter checks what it reads of it.
    const request = JSON.parse(body) as BatchRequest;
    if (!isOnWorkbook(request)) return answerWith(await this.host.run(request));
    const { conditions } = this.options;
    if (conditions.delay > 0) await wait(conditions.delay);
    const number = ++this.batchCount;
    if (exceedsPayload(body, conditions.payloadLimit))
      return this.refuse(number, body, PAYLOAD_LIMITS.request);
    const fault = this.options.beforeBatch?.(request, number) ?? this.refuseByConditions(request);
    if (!fault && changesBook(request)) this.letCoAuthorEdit();
    const response = fault ? describeFault(fault) : await this.host.run(request);
    const answer = answerWith(response);
    if (exceedsPayload(answer.text, conditions.payloadLimit))
      return this.refuse(number, body, PAYLOAD_LIMITS.response);
    this.options.onBatch?.(createReport(number, body, answer.text, response));
    return answer;
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

  /** Answers with the number of a limit, and reports its code. */
  private refuse(number: number, body: string, { errorNumber, code }: PayloadLimit): BatchAnswer {
    this.options.onBatch?.({
      number,
      requestSize: body.length,
      responseSize: 0,
      errorCode: code,
    });
    return { kind: "too-large", errorNumber };
  }

  private refuseByConditions(request: BatchRequest): Refusal | undefined {
    if (isCleanUp(request)) return undefined;
    const { conditions, isEditing, onCondition } = this.options;
    const { failure } = conditions;
    const refusal = refuseBatch(request, conditions, isEditing?.() ?? false);
    if (failure !== null && conditions.failure === null)
      onCondition?.({ kind: "failure", code: failure.code });
    return refusal;
  }

  private letCoAuthorEdit(): void {
    const { conditions, onCondition } = this.options;
    const edit = conditions.coAuthor;
    if (edit === null) return;
    conditions.coAuthor = null;
    this.isRemote = true;
    const done = editAsCoAuthor(this.book, edit);
    this.isRemote = false;
    onCondition?.({ kind: "co-author", edit, done });
  }

  private createHost(): ExcelHost {
    const listeners = {
      onEvent: (event: RaisedEvent) => {
        this.deliver(event);
      },
      onReady: this.onReady,
      openWorkbook: this.options.openWorkbook,
    };
    return new ExcelHost(this.book, listeners, REGIONS[this.options.region ?? "en-GB"]);
  }

  /** Events come after the answer to the batch that caused them, as in Excel. */
  private deliver(event: RaisedEvent): void {
    const { type, target } = event;
    const args = describeOrigin(event.args, this.isRemote, this.options.conditions.excelApi);
    const id = ++this.lastEvent;
    const message = [EVENT_CATEGORY, type, target, JSON.stringify(args), id, this.isRemote];
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

function answerWith(response: BatchResponse): BatchAnswer & { kind: "answered" } {
  return { kind: "answered", text: JSON.stringify(response) };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
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
