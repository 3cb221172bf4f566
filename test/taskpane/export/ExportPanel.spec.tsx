import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { rememberForm } from "../../../src/app/exports/lastForm";
import type { FakeSession } from "../../support/pane/FakeSession";
import { renderPane } from "../../support/pane/renderPane";
import { doneState } from "../../support/pane/sampleStates";

/** Opens what can be exported. */
async function openPanel(): Promise<{ session: FakeSession; user: UserEvent; panel: HTMLElement }> {
  const { session, user } = renderPane(doneState);
  await user.click(screen.getByRole("button", { name: "Export" }));
  return { session, user, panel: await screen.findByRole("region", { name: "Export" }) };
}

afterEach(() => {
  localStorage.clear();
});

describe("what can be exported", () => {
  it("is listed with what it contains, the last used first", async () => {
    rememberForm("csv-actions");
    const { panel } = await openPanel();
    expect(
      within(panel)
        .getAllByRole("heading")
        .map((each) => each.textContent)
    ).toEqual([
      "Data (CSV)",
      "Workbook",
      "Board paper",
      "Copy for Word, Outlook and Teams",
      "Chart",
      "Accessible edition, for publishing",
    ]);
    expect(
      within(panel).getByRole("button", { name: "Actions (.csv)" })
    ).toHaveAccessibleDescription(/^A file for each table: \d+ sections, \d+ actions/u);
  });

  it.each([
    ["Workbook (.xlsx)", "workbook"],
    ["Word document (.docx)", "board-paper"],
    ["Copy", "copy"],
    ["Picture (.png)", "picture"],
    ["Excel (.xlsx)", "accessible-xlsx"],
    ["OpenDocument (.ods)", "accessible-ods"],
    ["Sections (.csv)", "csv-sections"],
    ["How this was made (.csv)", "csv-made"],
  ])("%s exports as %s", async (name, form) => {
    const { session, user, panel } = await openPanel();
    await user.click(within(panel).getByRole("button", { name }));
    expect(session.requests).toEqual([["exportAs", form]]);
  });

  it("goes on Esc, which gives the button the focus back, and when the set-up opens", async () => {
    const { user } = await openPanel();
    const button = screen.getByRole("button", { name: "Export" });
    await user.click(screen.getByRole("button", { name: "Copy" }));
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("region", { name: "Export" })).not.toBeInTheDocument();
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute("aria-expanded", "false");
    await user.click(button);
    expect(await screen.findByRole("region", { name: "Export" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^(Set-up|Settings)/u }));
    expect(screen.queryByRole("region", { name: "Export" })).not.toBeInTheDocument();
    await user.click(button);
    expect(await screen.findByRole("region", { name: "Export" })).toBeVisible();
  });

  it("can't be chosen while another is being made; that can be cancelled", async () => {
    const { session, user, panel } = await openPanel();
    act(() => {
      session.change({ exporting: { kind: "working", form: "board-paper", percent: 40 } });
    });
    expect(await screen.findByText("Making Word document (.docx), 40%")).toBeInTheDocument();
    await user.click(within(panel).getByRole("button", { name: "Copy" }));
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(session.requests).toEqual([["endExport"]]);
    act(() => {
      session.change({ exporting: { kind: "cancelled" } });
    });
    expect(screen.getByText("Cancelled; nothing was saved.")).toBeInTheDocument();
  });

  it("asks whom a published edition names, and remembers it", async () => {
    const { user, panel } = await openPanel();
    await user.type(within(panel).getByLabelText("Contact, for its cover"), "a@example.org");
    expect(localStorage.getItem("rag-tracker.contact")).toBe("a@example.org");
  });
});

describe("what came of it", () => {
  it.each([
    ["opened", "Opened as a new workbook; save it as Plan.xlsx."],
    [
      "downloaded",
      "Downloaded as Plan.xlsx. If it isn't there, the browser says why: make room or allow it, and export again.",
    ],
    ["page", "A page in your browser offers Plan.xlsx: save it there."],
  ] as const)("says that a file was %s", async (how, text) => {
    const { session } = await openPanel();
    act(() => {
      session.change({ exporting: { kind: "done", form: "workbook", fileName: "Plan.xlsx", how } });
    });
    expect(screen.getByText(text)).toBeInTheDocument();
  });

  it("says that it was copied", async () => {
    const { session } = await openPanel();
    act(() => {
      session.change({ exporting: { kind: "copied" } });
    });
    expect(screen.getByText(/^Copied\. Paste it into Word/u)).toBeInTheDocument();
  });

  it("shows the text where the clipboard is refused, until it's put away", async () => {
    const { session, user } = await openPanel();
    act(() => {
      session.change({ exporting: { kind: "by-hand", text: "the report" } });
    });
    expect(screen.getByRole("textbox", { name: /isn't allowed to copy/u })).toHaveValue(
      "the report"
    );
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(session.requests).toEqual([["endExport"]]);
  });
});
