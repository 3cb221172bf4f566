import "@testing-library/jest-dom";
import { act, fireEvent, screen, within } from "@testing-library/react";
import type { SessionState } from "../../../src/app/session";
import { fail, succeed } from "../../../src/domain/result";
import { columnIndex, rowIndex } from "../../../src/domain/tracker/place";
import { publishedSections } from "../../support/domain/publishedPlan";
import { renderPane, type RenderedPane } from "../../support/pane/renderPane";
import { doneState } from "../../support/pane/sampleStates";

async function openView(state: SessionState = doneState): Promise<RenderedPane> {
  const pane = renderPane(state);
  await pane.user.click(await screen.findByRole("button", { name: "Before you publish" }));
  await screen.findByRole("list", { name: "In order" }, { timeout: 30_000 });
  return pane;
}

const part = (name: string): HTMLElement => screen.getByRole("region", { name });

describe("before you publish", () => {
  it("tells what to put right, with the ways there, and what is in order", async () => {
    const { user, session } = await openView();
    expect(screen.getByRole("list", { name: "In order" })).toHaveTextContent(
      "The sheets are of the tracker as it is now."
    );
    const wrong = within(part("To put right"));
    expect(wrong.getByText(/no RAG that can be read/u)).toBeVisible();
    const [first] = wrong.getAllByRole("button");
    if (!first) throw new Error("Expected a link.");
    await user.click(first);
    expect(session.requests.map(([name]) => name)).toEqual(["lookAtSheets", "show"]);
  });

  it("says at once that the tracker has changed", async () => {
    const { session } = await openView();
    act(() => {
      session.change({ stage: { kind: "out-of-date", edits: 2 } });
    });
    expect(part("To put right")).toHaveTextContent(
      "The tracker has changed since the sheets were written: 2 edits."
    );
    expect(screen.getByRole("list", { name: "In order" })).not.toHaveTextContent("as it is now");
  });

  it("tells what was changed by hand on the sheets, looked at when it's opened, after a run and on asking", async () => {
    const pane = renderPane(doneState);
    const { session, user } = pane;
    const asked = (): number => session.requests.filter(([name]) => name === "lookAtSheets").length;
    const edits = {
      resized: false,
      places: [{ row: rowIndex(13), column: columnIndex(3) }],
    };
    session.sheetsAnswer = succeed({
      sheets: [{ name: "RAG Summary", kind: "ours", edits }],
      gone: [],
    });
    await user.click(await screen.findByRole("button", { name: "Before you publish" }));
    expect(
      await screen.findByText(
        "1 cell of RAG Summary has been changed by hand since it was written: D14.",
        {},
        { timeout: 30_000 }
      )
    ).toBeVisible();
    await user.click(within(part("To put right")).getByRole("button", { name: "D14" }));
    expect(session.requests.at(-1)).toEqual(["show", { sheet: "RAG Summary", row: 13, column: 3 }]);
    expect(asked()).toBe(1);
    for (const count of [1, 2]) {
      act(() => {
        session.change({ stage: { kind: "out-of-date", edits: count } });
      });
    }
    expect(asked()).toBe(1);

    session.sheetsAnswer = succeed({ sheets: [], gone: [] });
    act(() => {
      session.change({ stage: { kind: "done", written: { sheets: [], highlight: "off" } } });
    });
    expect(await screen.findByText(/are as they were written/u)).toBeVisible();
    expect(screen.queryByText(/changed by hand/u)).not.toBeInTheDocument();
    expect(asked()).toBe(2);

    session.sheetsAnswer = fail({ code: "busy" });
    await user.click(screen.getByRole("button", { name: "Look at the sheets again" }));
    expect(await screen.findByText(/^The sheets couldn't be looked at\./u)).toBeVisible();
    expect(asked()).toBe(3);
  });

  it("finds what is wrong in a report that is printed", async () => {
    const { user } = await openView();
    await user.click(
      screen.getByRole("button", { name: "Check a report that is printed already" })
    );
    const table = publishedSections
      .map(({ section, overall, shares }) =>
        [
          section,
          overall,
          Object.entries(shares)
            .map(([status, share]) => `${share ?? ""} ${status}`)
            .join(", "),
        ].join("\t")
      )
      .join("\n");
    fireEvent.change(screen.getByRole("textbox", { name: "Section table" }), {
      target: { value: table },
    });
    fireEvent.change(screen.getByRole("textbox", { name: "Front-page counts" }), {
      target: {
        value:
          "Delivery actions: 8 Off Track, 1 Delivery Date Missed with Risk\nDelivery exceptions: 8",
      },
    });
    expect(screen.getByText("20 sections read.")).toBeVisible();
    expect(screen.getByText("2 lines of counts read.")).toBeVisible();
    expect(
      screen.getByText(/The percentages of 2\.3 add up to 99\.66%, not 100%\./u)
    ).toBeVisible();
    expect(
      screen.getByText(/counts 9 actions that the board must see .* lists 8\./u)
    ).toBeVisible();
    expect(screen.getByText(/5\.4 is On Track as a whole, and 25% Off Track\./u)).toBeVisible();
  });
});
