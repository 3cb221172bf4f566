import "@testing-library/jest-dom";
import { act, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { createSession } from "../../../src/app/createSession";
import { parseSettings } from "../../../src/app/settings";
import { App } from "../../../src/taskpane/App";
import { noFiles } from "../../support/files/takeFiles";
import { createMemoryWorkbook } from "../../support/workbook/memoryWorkbook";
import { trackerSheet } from "../../support/workbook/trackerSheets";

/** Another plan, whose RAG column has a header of its own. */
const tasks = {
  name: "Tasks",
  rows: [
    ["No", "Task", "State"],
    ["7.1", "Train ten", "On Track"],
    ["7.2", "Train twenty", "At Risk"],
  ],
};

it("a second sheet and a column of it, set by hand, are previewed, kept and reported from", async () => {
  const user = userEvent.setup();
  const workbook = createMemoryWorkbook({ sheets: [trackerSheet, tasks] });
  const session = createSession(workbook, noFiles);
  render(<App session={session} readTheme={() => "light"} />);
  await act(() => session.start());

  await user.click(screen.getByRole("button", { name: "Not right?" }));
  expect(await screen.findByText("3 actions in 2 sections, no rows left out.")).toBeInTheDocument();
  await user.click(screen.getByRole("checkbox", { name: /\(Tasks\)$/u }));
  expect(screen.getByText(/^Sheet “Tasks” has no RAG status/u)).toBeInTheDocument();
  const plan = within(screen.getByRole("group", { name: "Plan on sheet Tasks" }));
  await user.selectOptions(plan.getByLabelText("RAG status"), "C: State");
  await user.type(plan.getByLabelText("Name of the plan"), "Training");
  expect(
    await screen.findByText("Training: 2 actions in 1 section, no rows left out.")
  ).toBeInTheDocument();

  const kept = [
    { sheet: "Actions", table: null, name: "", columns: {} },
    {
      sheet: "Tasks",
      table: null,
      name: "Training",
      columns: { status: { header: "State", position: 2 } },
    },
  ];
  await user.click(screen.getByRole("button", { name: "Keep" }));
  expect(parseSettings(workbook.settings()).plans).toEqual(kept);
  expect(screen.getByRole("status")).toHaveTextContent("Trackers on sheets Actions and Tasks");

  await user.click(screen.getByRole("button", { name: "Recalculate RAG" }));
  expect(await screen.findByRole("tab", { name: "Sections 3" })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Set-up" }));
  await screen.findByRole("button", { name: "Keep" });
  expect(screen.getByRole("checkbox", { name: /\(Tasks\)$/u })).toBeChecked();
});

it("settings that can't be read are replaced when the set-up is kept, though nothing was changed", async () => {
  const user = userEvent.setup();
  const workbook = createMemoryWorkbook({
    sheets: [trackerSheet],
    settings: '{"scheme":"purple","later":1}',
  });
  const session = createSession(workbook, noFiles);
  render(<App session={session} readTheme={() => "light"} />);
  await act(() => session.start());
  expect(screen.getByText(/^Open Set-up/u)).toBeInTheDocument();

  await user.click(screen.getByRole("button", { name: "Set-up" }));
  await user.click(await screen.findByRole("button", { name: "Keep" }));
  expect(JSON.parse(workbook.settings() ?? "")).toEqual({ version: 1, scheme: null, later: 1 });
  expect(screen.queryByText(/can't read/u)).not.toBeInTheDocument();
});
