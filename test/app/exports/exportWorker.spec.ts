import { EXPORT_FORMS, type ExportForm } from "../../../src/app/exports/ExportForm";
import { exportReport } from "../../../src/app/exports/exportReport";
import type { ExportSource } from "../../../src/app/exports/ExportSource";
import type { FromWorker, ToWorker } from "../../../src/app/exports/worker/ExportMessage";
import { receiveSource } from "../../../src/app/exports/worker/receiveSource";
import { sendSource } from "../../../src/app/exports/worker/sendSource";
import { serveExports, type WorkerLine } from "../../../src/app/exports/worker/serveExports";
import { startWorker } from "../../../src/app/exports/worker/startWorker";
import type { FilePort } from "../../../src/app/FilePort";
import { sourceOfPlan } from "../../export/support/sourceOfPlan";
import { hostileSource } from "../../export/support/hostileSource";
import { noFiles, takeFiles, type FilesTaken } from "../../support/files/takeFiles";

jest.mock("../../../src/app/exports/worker/startWorker");

/** Both ends of a line to a worker, over which only what can be cloned passes, in a task of its own. */
class FakeWorker implements Pick<Worker, "postMessage" | "terminate"> {
  onmessage: ((event: { data: FromWorker }) => void) | null = null;
  onerror: (() => void) | null = null;
  isEnded = false;
  readonly line: WorkerLine = {
    onmessage: null,
    postMessage: (message) => {
      this.pass(message, (data) => this.onmessage?.({ data }));
    },
  };

  postMessage(message: ToWorker): void {
    // Of an event, only what was sent is looked at.
    this.pass(message, (data) => this.line.onmessage?.({ data } as MessageEvent<ToWorker>));
  }

  terminate(): void {
    this.isEnded = true;
  }

  private pass<Message>(message: Message, arrive: (data: Message) => void): void {
    const data = structuredClone(message);
    setTimeout(() => {
      if (!this.isEnded) arrive(data);
    }, 0);
  }
}

/** Has the next export meet this worker; `begin` is what its script does once it's loaded. */
function meetWorker(begin: (worker: FakeWorker) => void): FakeWorker {
  const worker = new FakeWorker();
  jest.mocked(startWorker).mockImplementation(() => {
    setTimeout(() => {
      begin(worker);
    }, 0);
    // It has what is used of a worker.
    return worker as unknown as Worker;
  });
  return worker;
}

function meetNone(): void {
  jest.mocked(startWorker).mockImplementation(() => {
    throw new Error("SecurityError");
  });
}

function run(
  source: ExportSource,
  form: ExportForm,
  files: FilePort,
  signal = new AbortController().signal,
  onPercent: (percent: number) => void = () => undefined
): ReturnType<typeof exportReport> {
  return exportReport(source, { form, files, signal, onPercent });
}

const plan = sourceOfPlan(300);

describe("a source that was sent", () => {
  it("can be one that was compared", () => {
    expect(plan.report.movements).toMatchObject({ kind: "compared" });
  });

  it.each([
    ["a large plan's", plan],
    ["a hostile one's", hostileSource()],
  ])("arrives whole, but for the links that no export has: %s", async (_, source) => {
    const receiver = receiveSource();
    await sendSource(
      source,
      (message) => {
        receiver.take(structuredClone(message));
      },
      () => Promise.resolve()
    );
    const { report, trackers } = receiver.finish();
    expect(report).toEqual({
      ...source.report,
      plans: source.report.plans.map((each) => ({
        ...each,
        sections: each.sections.map((section) => ({ ...section, links: [] })),
      })),
      exceptions: [...source.report.exceptions],
      findings: [...source.report.findings],
    });
    expect(trackers.map(({ sections }) => sections)).toEqual(
      source.trackers.map(({ sections }) => sections)
    );
    trackers.forEach(({ actions }, at) => {
      const sent = source.trackers[at]?.actions.map(({ ref, row, title, status, due }) => ({
        ...{ ref, row, title, status, due },
      }));
      expect(
        actions.map(({ ref, row, title, status, due }) => ({ ref, row, title, status, due }))
      ).toEqual(sent);
    });
  });
});

describe("an export in a worker", () => {
  it.each(EXPORT_FORMS)("as %s is the one that's made without", async (form) => {
    const inWorker = takeFiles();
    const worker = meetWorker(({ line }) => {
      serveExports(line);
    });
    expect(await run(plan, form, inWorker)).toMatchObject({ ok: true });
    expect(worker.isEnded).toBe(true);
    const here = takeFiles();
    meetNone();
    await run(plan, form, here);
    expect(kept(inWorker)).toEqual(kept(here));
    expect(inWorker.taken.length + inWorker.copied.length).toBe(1);
  });

  it("tells how far it is", async () => {
    meetWorker(({ line }) => {
      line.postMessage({ kind: "ready" });
      line.postMessage({ kind: "percent", percent: 40 });
      line.postMessage({ kind: "made", made: { kind: "nothing" } });
    });
    const heard: number[] = [];
    await run(plan, "workbook", noFiles, undefined, (percent) => heard.push(percent));
    expect(heard).toEqual([40]);
  });

  it("is ended when it's cancelled, and nothing is handed over", async () => {
    const end = new AbortController();
    const worker = meetWorker(({ line }) => {
      serveExports(line);
      end.abort();
    });
    expect(await run(plan, "workbook", noFiles, end.signal)).toEqual({
      ok: true,
      value: { kind: "cancelled" },
    });
    expect(worker.isEnded).toBe(true);
  });

  it("that can't load what it takes says so", async () => {
    meetWorker(({ line }) => {
      line.postMessage({ kind: "ready" });
      line.postMessage({ kind: "made", made: { kind: "not-loaded" } });
    });
    expect(await run(plan, "workbook", noFiles)).toEqual({
      ok: false,
      problem: { code: "not-loaded" },
    });
  });

  it("whose script can't be loaded is made in the window", async () => {
    const worker = meetWorker(({ onerror }) => onerror?.());
    const files = takeFiles();
    expect(await run(plan, "board-paper", files)).toMatchObject({ ok: true });
    expect(files.taken).toHaveLength(1);
    expect(worker.isEnded).toBe(true);
  });

  it("that fails is a bug, told without a word of the tracker's", async () => {
    meetWorker(({ line }) => {
      line.postMessage({ kind: "ready" });
      line.postMessage({ kind: "fault", name: "TypeError" });
    });
    await expect(run(plan, "workbook", noFiles)).rejects.toThrow(
      "The export's worker failed: TypeError"
    );
  });

  it("that breaks down is one too", async () => {
    meetWorker((worker) => {
      worker.line.postMessage({ kind: "ready" });
      setTimeout(() => worker.onerror?.(), 0);
    });
    await expect(run(plan, "workbook", noFiles)).rejects.toThrow("The export's worker failed.");
  });

  it("tells of a fault in the maker by its name alone", async () => {
    const told = await new Promise<FromWorker>((resolve) => {
      const line: WorkerLine = {
        onmessage: null,
        postMessage: (message) => {
          if (message.kind === "fault") resolve(message);
        },
      };
      serveExports(line);
      const order = { form: "workbook", contact: "" } as const;
      // Of an event, only what was sent is looked at. No source was sent before it.
      line.onmessage?.({ data: { kind: "make", order } } as MessageEvent<ToWorker>);
    });
    expect(told).toEqual({ kind: "fault", name: "Error" });
  });
});

/** What was handed over, as plain data. */
function kept({ taken, copied }: FilesTaken): unknown {
  return {
    copied,
    taken: taken.map((file) => ({ ...file, bytes: Buffer.from(file.bytes).toString("base64") })),
  };
}
