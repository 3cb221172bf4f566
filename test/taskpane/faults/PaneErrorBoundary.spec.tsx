import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { Report } from "../../../src/domain/report";
import { mountPane } from "../../../src/taskpane/mountPane";
import { FakeSession } from "../../support/pane/FakeSession";
import { loadReport } from "../../support/pane/loadReport";
import { sampleReport } from "../../support/pane/sampleReport";
import { doneState } from "../../support/pane/sampleStates";

/** A report that can't be drawn: it has no statuses, and its sections have them. */
const brokenReport: Report = {
  ...sampleReport,
  scheme: { ...sampleReport.scheme, id: "Secret cell text", statuses: [] },
};

beforeAll(loadReport);

describe("a fault of the pane's own", () => {
  const log = jest.spyOn(console, "error").mockImplementation(() => undefined);
  let takeAway = (): void => undefined;

  afterEach(() => {
    act(takeAway);
    log.mockReset();
  });

  function mountBroken(): FakeSession {
    const root = document.body.appendChild(document.createElement("div"));
    const session = new FakeSession({ ...doneState, report: brokenReport });
    act(() => {
      takeAway = mountPane(root, session, () => "light");
    });
    return session;
  }

  it("is told with what to do, and takes the focus", () => {
    mountBroken();
    expect(screen.getByRole("alert")).toHaveFocus();
    expect(screen.getByRole("alert")).toHaveTextContent("The fault is in the add-in");
  });

  it("is logged without what stands in cells", () => {
    mountBroken();
    const lines = log.mock.calls.flat().map(String);
    expect(lines.some((line) => line.startsWith("RAG Tracker: RangeError while drawing"))).toBe(
      true
    );
    expect(lines.join("\n")).not.toContain("Secret cell text");
  });

  it("is over when the pane can be drawn again", async () => {
    const session = mountBroken();
    act(() => {
      session.change({ report: sampleReport });
    });
    await userEvent.click(screen.getByRole("button", { name: "Show the pane again" }));
    expect(screen.getByRole("tab", { name: "Sections 4" })).toBeVisible();
  });
});
