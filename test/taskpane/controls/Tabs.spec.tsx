import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { act, type ReactElement } from "react";
import { Tabs } from "../../../src/taskpane/controls/Tabs";
import { useSessionState } from "../../../src/taskpane/state/useSessionState";
import { FakeSession } from "../../support/pane/FakeSession";
import { doneState } from "../../support/pane/sampleStates";

/** A part of a panel that follows the session by itself, and notes how often it's drawn. */
function Watcher({ drawn, session }: { drawn: string[]; session: FakeSession }): ReactElement {
  const { stage } = useSessionState(session);
  drawn.push(stage.kind);
  return <p>{stage.kind}</p>;
}

describe("tabs whose panels are drawn on demand", () => {
  const drawn: string[] = [];
  const session = new FakeSession(doneState);
  const tabs = (news: string): ReactElement => (
    <Tabs
      label="Parts"
      tabs={[
        { id: "one", label: "One", count: null, content: <p>First {news}</p>, onDemand: true },
        {
          id: "two",
          label: "Two",
          count: null,
          content: (
            <>
              <p>Second {news}</p>
              <Watcher drawn={drawn} session={session} />
            </>
          ),
          onDemand: true,
        },
      ]}
    />
  );

  it("draw what is selected, and nothing else", async () => {
    const user = userEvent.setup();
    const { rerender } = render(tabs("is here"));
    expect(screen.getByText("First is here")).toBeVisible();
    expect(screen.queryByText("Second is here")).toBeNull();

    await user.click(screen.getByRole("tab", { name: "Two" }));
    expect(screen.getByText("Second is here")).toBeVisible();
    await user.click(screen.getByRole("tab", { name: "One" }));
    drawn.length = 0;
    rerender(tabs("has changed"));
    act(() => {
      session.change({ stage: { kind: "out-of-date", edits: 1 } });
    });
    expect(screen.getByText("First has changed")).toBeVisible();
    expect(screen.getByText("Second is here")).not.toBeVisible();
    expect(drawn).toEqual([]);

    await user.click(screen.getByRole("tab", { name: "Two" }));
    expect(screen.getByText("Second has changed")).toBeVisible();
    expect(screen.getByText("out-of-date")).toBeVisible();
    act(() => {
      session.change({ stage: { kind: "out-of-date", edits: 2 } });
    });
    expect(drawn.at(-1)).toBe("out-of-date");
  });
});
