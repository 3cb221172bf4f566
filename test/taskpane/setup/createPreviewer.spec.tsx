import type { ReadingSettings } from "../../../src/app/session";
import { succeed } from "../../../src/domain/result";
import { createPreviewer } from "../../../src/taskpane/setup/createPreviewer";
import { FakeSession } from "../../support/pane/FakeSession";
import { sampleReport } from "../../support/pane/sampleReport";
import { readyState } from "../../support/pane/sampleStates";

const titled = (title: string): ReadingSettings => ({
  plans: [],
  scheme: null,
  aliases: [],
  title,
  reportNumber: null,
});

/** A session whose previews come when the test says so, each under the title that was asked for. */
class SlowSession extends FakeSession {
  readonly asked: (string | null)[] = [];
  readonly #waiting: (() => void)[] = [];

  override async preview({ title }: ReadingSettings): ReturnType<FakeSession["preview"]> {
    this.asked.push(title);
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return succeed({ ...sampleReport, info: { ...sampleReport.info, title: title ?? "" } });
  }

  /** Lets the preview that is being made be done. */
  async answer(): Promise<void> {
    this.#waiting.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  }
}

describe("previews of fast changes", () => {
  const setUp = () => {
    const session = new SlowSession(readyState);
    const answers: string[] = [];
    const previewer = createPreviewer(session, (answer) => {
      answers.push(answer.ok ? answer.value.info.title : answer.problem.code);
    });
    return { session, answers, previewer };
  };

  it("are made one at a time, and only the latest request is answered", async () => {
    const { session, answers, previewer } = setUp();
    for (const title of ["P", "Pl", "Pla", "Plan"]) previewer.ask(titled(title));
    expect(session.asked).toEqual(["P"]);
    await session.answer();
    expect([session.asked, answers]).toEqual([["P", "Plan"], []]);
    await session.answer();
    expect([session.asked, answers]).toEqual([["P", "Plan"], ["Plan"]]);
    previewer.ask(titled("Plans"));
    await session.answer();
    expect(answers).toEqual(["Plan", "Plans"]);
  });

  it("aren't answered any more once nothing is wanted", async () => {
    const { session, answers, previewer } = setUp();
    previewer.ask(titled("P"));
    previewer.ask(null);
    await session.answer();
    expect([session.asked, answers]).toEqual([["P"], []]);
  });
});
