import type { Problem } from "../../src/app/problem";
import { fail, succeed, type Result } from "../../src/domain/result";
import { runInOneUndoStep } from "../../src/excel/runInOneUndoStep";

/** The library claims no set with this: what it's asked for is looked at instead. */

/** How each run was asked for: merged or not. */
let runs: boolean[] = [];
const globals = { ...globalThis };

function openExcel(newest: number): void {
  runs = [];
  const run = (...args: unknown[]): unknown => {
    const work = args.pop() as () => unknown; // What is run comes last.
    runs.push((args[0] as Excel.RunOptions | undefined)?.mergeUndoGroup === true);
    return work();
  };
  const isSetSupported = (_: string, version: string): boolean =>
    Number(version.slice(2)) <= newest;
  Object.assign(globalThis, {
    Excel: { run },
    Office: { context: { requirements: { isSetSupported } } },
  });
}
afterAll(() => {
  Object.assign(globalThis, globals);
});

const refused = (hostCode: string, partial = false): Result<never, Problem> =>
  fail({ code: "host", hostCode, partial });

/** Answers of one run after the other. */
const answering =
  (...answers: Result<string, Problem>[]) =>
  (): Promise<Result<string, Problem>> =>
    Promise.resolve(answers.shift() ?? refused("NoAnswer"));

it("is one step where Excel can do that", async () => {
  openExcel(20);
  expect(await runInOneUndoStep(answering(succeed("done")))).toEqual(succeed("done"));
  expect(runs).toEqual([true]);
});

it("is run as usual where Excel is older", async () => {
  openExcel(19);
  expect(await runInOneUndoStep(answering(succeed("done")))).toEqual(succeed("done"));
  expect(runs).toEqual([false]);
});

it.each(["UndoNotSupported", "GeneralException"])(
  "is run once more without, where Excel answers %s",
  async (code) => {
    openExcel(20);
    expect(await runInOneUndoStep(answering(refused(code), succeed("done")))).toEqual(
      succeed("done")
    );
    expect(runs).toEqual([true, false]);
  }
);

it.each([refused("GeneralException", true), refused("RequestAborted"), fail({ code: "busy" })])(
  "isn't run again after anything else: %j",
  async (answer) => {
    openExcel(20);
    expect(await runInOneUndoStep(answering(answer as Result<string, Problem>))).toEqual(answer);
    expect(runs).toEqual([true]);
  }
);
