import type { CheckWorker } from "../../../../src/workbench/files/check/checkApart";
import { checkApart, TIME_LIMIT } from "../../../../src/workbench/files/check/checkApart";

/** A worker that does what a test says when it gets bytes. */
function makeWorker(answer: (worker: CheckWorker) => void) {
  const worker = {
    onmessage: null,
    onerror: null,
    terminate: jest.fn(),
    postMessage: jest.fn(() => {
      answer(worker);
    }),
  } satisfies CheckWorker as CheckWorker & { terminate: jest.Mock; postMessage: jest.Mock };
  return worker;
}

/** What a worker's handlers read of an event. */
const tell = (worker: CheckWorker, data: unknown): void => {
  worker.onmessage?.call(worker as Worker, { data } as MessageEvent);
};

test("gives the worker's answer, and ends the worker", async () => {
  const problem = { code: "unsafe", message: "No." };
  const worker = makeWorker((one) => {
    tell(one, problem);
  });
  const bytes = new Uint8Array([1, 2]);
  expect(await checkApart(bytes, () => worker)).toEqual(problem);
  expect(worker.postMessage.mock.calls).toEqual([[bytes]]);
  expect(worker.terminate).toHaveBeenCalledTimes(1);
});

test("a worker that fails isn't taken for a file that is fine", async () => {
  const worker = makeWorker((one) => {
    one.onerror?.call(one as Worker, { message: "no memory" } as ErrorEvent);
  });
  await expect(checkApart(new Uint8Array(), () => worker)).rejects.toThrow("no memory");
  expect(worker.terminate).toHaveBeenCalledTimes(1);
});

test("a check without end is stopped and says so", async () => {
  jest.useFakeTimers();
  try {
    const worker = makeWorker(() => undefined);
    const answer = checkApart(new Uint8Array(), () => worker);
    jest.advanceTimersByTime(TIME_LIMIT);
    expect(await answer).toEqual({
      code: "too-large",
      message: "This workbook is too large to open here. Checking it took more than 15 seconds.",
    });
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  } finally {
    jest.useRealTimers();
  }
});
