import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { findingsPanel, keepAcceptances, openFindings } from "../../support/pane/openFindings";
import { sampleReport } from "../../support/pane/sampleReport";

const acceptButton = (place: string): HTMLElement =>
  findingsPanel().getByRole("button", { name: new RegExp(`^Accept… ${place}: `, "u") });
const field = (): HTMLElement =>
  findingsPanel().getByRole("textbox", { name: /^Why it's accepted/u });
const entry = (place: string): HTMLElement =>
  findingsPanel().getByRole("button", { name: new RegExp(`^${place}: `, "u") });
const accepted = (): HTMLElement => findingsPanel().getByRole("button", { name: /^Accepted \d/u });

async function accept(user: UserEvent, place: string, reason: string): Promise<void> {
  await user.click(acceptButton(place));
  await user.type(field(), `${reason}{Enter}`);
}

describe("accepting a finding", () => {
  it("asks for a reason, and accepts nothing without one", async () => {
    const { session, user } = await openFindings(sampleReport);
    await user.click(acceptButton("Row 9, Due date"));
    expect(field()).toHaveFocus();
    expect(field()).toBeRequired();
    await user.type(field(), "  {Enter}");
    expect(session.requests).toEqual([]);
    expect(field()).toHaveFocus();
    expect(field()).toBeInvalid();
    expect(field()).toHaveAccessibleDescription("Enter a reason, so that colleagues know why.");
  });

  it("hands the finding and the reason on", async () => {
    const { session, user } = await openFindings(sampleReport);
    await user.click(acceptButton("Row 9, Due date"));
    await user.type(field(), "Agreed in June.");
    await user.click(findingsPanel().getByRole("button", { name: "Accept" }));
    expect(session.requests).toEqual([["accept", sampleReport.findings[1], "Agreed in June."]]);
  });

  it("takes it from the list and the tab's number, and says so; the next one has the focus", async () => {
    const { session, user } = await openFindings(sampleReport);
    keepAcceptances(session);
    await accept(user, "Row 13, RAG", "Agreed.");
    expect(screen.getByRole("tab", { name: "Findings 4" })).toBeVisible();
    expect(findingsPanel().getByText("4 findings")).toBeVisible();
    expect(findingsPanel().getByText("Accepted: Row 13, RAG.")).toHaveAttribute("role", "status");
    expect(findingsPanel().queryByRole("heading", { name: /^Status not known/u })).toBeNull();
    expect(entry("Row 18, RAG")).toHaveFocus();
  });

  it("gives the focus to the one before when it was the last, and to the count when it was the only", async () => {
    const [first, , , , last] = sampleReport.findings;
    if (first === undefined || last === undefined) throw new Error("too few findings");
    const { session, user } = await openFindings({ ...sampleReport, findings: [first, last] });
    keepAcceptances(session);
    await accept(user, "Row 7, RAG", "Agreed.");
    expect(entry("Row 6, RAG")).toHaveFocus();
    await accept(user, "Row 6, RAG", "Agreed.");
    expect(findingsPanel().getByText(/^No findings:/u).parentElement).toHaveFocus();
    expect(screen.getByRole("tab", { name: "Findings 0" })).toBeVisible();
    expect(accepted()).toHaveTextContent("Accepted 2");
  });

  it("can be left with Esc or Cancel, which gives the focus back", async () => {
    const { session, user } = await openFindings(sampleReport);
    await user.click(acceptButton("Row 9, Due date"));
    await user.type(field(), "Agreed{Escape}");
    expect(acceptButton("Row 9, Due date")).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(field()).toHaveValue("");
    await user.click(findingsPanel().getByRole("button", { name: "Cancel" }));
    expect(acceptButton("Row 9, Due date")).toHaveFocus();
    expect(session.requests).toEqual([]);
  });

  it("keeps what was typed when it couldn't be kept, to be tried again", async () => {
    const { session, user } = await openFindings(sampleReport);
    session.acceptAnswer = false;
    await accept(user, "Row 9, Due date", "Agreed.");
    expect(field()).toHaveValue("Agreed.");
    await user.click(findingsPanel().getByRole("button", { name: "Accept" }));
    expect(session.requests).toHaveLength(2);
  });

  it("doesn't hand over a reason that is being typed to another finding", async () => {
    const { session, user } = await openFindings(sampleReport);
    keepAcceptances(session);
    await user.click(acceptButton("Row 6, RAG"));
    await user.type(field(), "Half a sen");
    const [aliasInRow6] = sampleReport.findings;
    if (aliasInRow6 === undefined) throw new Error("no finding");
    await session.accept(aliasInRow6, "By a colleague.");
    expect(entry("Row 7, RAG")).toBeVisible();
    expect(findingsPanel().queryByRole("textbox")).toBeNull();
  });
});

describe("what was accepted", () => {
  it("is folded away, with the reason and the day, and leads to its cell", async () => {
    const { session, user } = await openFindings(sampleReport);
    keepAcceptances(session);
    await accept(user, "Row 9, Due date", "Agreed in June.");
    expect(accepted()).toHaveAttribute("aria-expanded", "false");
    await user.click(accepted());
    const item = entry("Row 9, Due date").closest("li");
    if (item === null) throw new Error("no entry");
    expect(item).toHaveTextContent("Accepted on 3 March 2025: Agreed in June.");
    await user.click(entry("Row 9, Due date"));
    expect(session.requests.at(-1)).toEqual(["show", sampleReport.findings[1]?.place]);
    expect(
      within(item).getByRole("button", { name: /^Take back Row 9, Due date: / })
    ).toBeVisible();
  });

  it("isn't there when there's none", async () => {
    await openFindings(sampleReport);
    expect(findingsPanel().queryByRole("button", { name: /^Accepted/u })).toBeNull();
  });

  it("counts again once it's taken back; what is left has the focus", async () => {
    const { session, user } = await openFindings(sampleReport);
    keepAcceptances(session);
    await accept(user, "Row 6, RAG", "They write it so.");
    await accept(user, "Row 7, RAG", "They write it so.");
    await user.click(accepted());
    await user.click(findingsPanel().getByRole("button", { name: /^Take back Row 6, RAG/u }));
    expect(screen.getByRole("tab", { name: "Findings 4" })).toBeVisible();
    expect(findingsPanel().getByText("Taken back: Row 6, RAG counts again.")).toBeInTheDocument();
    expect(entry("Row 7, RAG")).toHaveFocus();
    await user.click(findingsPanel().getByRole("button", { name: /^Take back Row 7, RAG/u }));
    expect(findingsPanel().getByText("5 findings").parentElement).toHaveFocus();
    expect(findingsPanel().queryByRole("button", { name: /^Accepted/u })).toBeNull();
  });

  it("stays when that couldn't be taken back, to be tried again", async () => {
    const { session, user } = await openFindings(sampleReport);
    keepAcceptances(session);
    await accept(user, "Row 6, RAG", "They write it so.");
    await user.click(accepted());
    session.acceptAnswer = false;
    const takeBack = findingsPanel().getByRole("button", { name: /^Take back/u });
    await user.click(takeBack);
    expect(takeBack).toHaveFocus();
    await user.click(takeBack);
    expect(session.requests.filter(([name]) => name === "takeBack")).toHaveLength(2);
  });
});
