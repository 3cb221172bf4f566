import "@testing-library/jest-dom";
import { findingsPanel, openFindings } from "../../support/pane/openFindings";
import type { RenderedPane } from "../../support/pane/renderPane";
import { sampleReport } from "../../support/pane/sampleReport";

const DATA_TEAM = "Data Team: due date not readable for 1.1.4";
const NO_LEAD = "No lead: status missing for 2.4.1";

async function openAsks(report = sampleReport): Promise<RenderedPane> {
  const pane = await openFindings(report);
  await pane.user.click(
    findingsPanel().getByRole("button", { name: /^What we still need from you/u })
  );
  return pane;
}
/** Has the browser refuse, as it does where a page in a frame isn't let to the clipboard. */
function refuseCopying(): void {
  jest
    .spyOn(navigator.clipboard, "writeText")
    .mockRejectedValue(new DOMException("Not allowed", "NotAllowedError"));
}

afterEach(() => {
  jest.restoreAllMocks();
});

describe("what is still needed from leads", () => {
  it("is a line for each lead, and for actions that have none", async () => {
    await openAsks();
    expect(findingsPanel().getByText(DATA_TEAM)).toBeVisible();
    expect(findingsPanel().getByText(NO_LEAD)).toBeVisible();
  });

  it("isn't there when nothing is needed", async () => {
    await openFindings({ ...sampleReport, findings: [] });
    expect(findingsPanel().queryByText(/^What we still need/u)).toBeNull();
  });

  it("goes by what the list is cut down to", async () => {
    const { user } = await openAsks();
    await user.selectOptions(findingsPanel().getByRole("combobox", { name: "Lead" }), "Data Team");
    expect(findingsPanel().getByText(DATA_TEAM)).toBeVisible();
    expect(findingsPanel().queryByText(NO_LEAD)).toBeNull();
  });

  it("is copied as a whole, or a lead's line", async () => {
    const { user } = await openAsks();
    await user.click(findingsPanel().getByRole("button", { name: "Copy all 2" }));
    expect(await navigator.clipboard.readText()).toBe(`${DATA_TEAM}\n${NO_LEAD}`);
    expect(findingsPanel().getByText("2 copied.")).toHaveAttribute("role", "status");
    await user.click(findingsPanel().getByRole("button", { name: "Copy for Data Team" }));
    expect(await navigator.clipboard.readText()).toBe(DATA_TEAM);
    expect(findingsPanel().getByText("Copied for Data Team.")).toBeVisible();
  });

  it("is selected to be copied by hand where the pane may not, and says so", async () => {
    const { user } = await openAsks();
    refuseCopying();
    await user.click(findingsPanel().getByRole("button", { name: "Copy for no lead" }));
    const field = await findingsPanel().findByRole<HTMLTextAreaElement>("textbox", {
      name: /^The pane isn't allowed to copy here/u,
    });
    expect(field).toHaveFocus();
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(NO_LEAD);
    await user.click(findingsPanel().getByRole("button", { name: "Close" }));
    expect(field).not.toBeInTheDocument();
    expect(findingsPanel().getByRole("button", { name: "Copy all 2" })).toHaveFocus();
  });
});
