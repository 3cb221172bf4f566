import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { renderSetup } from "./renderSetup";

const button = (name: string): HTMLElement => screen.getByRole("button", { name });

describe("texts that no status fits", () => {
  const texts = () => within(screen.getByRole("region", { name: "Texts that no status fits" }));
  const readAs = (name: RegExp): HTMLElement => texts().getByRole("combobox", { name });

  it("are listed with their rows, the nearest status proposed", () => {
    renderSetup();
    expect(texts().getAllByRole("combobox")).toHaveLength(3);
    expect(readAs(/^“Ongoing”, 2 rows read as$/u)).toHaveValue("");
    expect(readAs(/^“On Trakc”, 1 row/u)).toHaveValue("On Track");
    expect(button("Confirm “Paused”")).toHaveAttribute("aria-disabled", "true");
  });

  it("are settled one by one, and the focus goes on to the next", async () => {
    const { told, user } = renderSetup();
    await user.selectOptions(readAs(/Ongoing/u), "On Track");
    expect(told.aliases).toEqual([]);
    await user.click(button("Confirm “Ongoing”"));
    expect(told.aliases).toEqual([[{ text: "Ongoing", label: "On Track" }]]);
    expect(texts().getByText("“Ongoing” is now read as On Track.")).toHaveAttribute(
      "role",
      "status"
    );
    expect(readAs(/On Trakc/u)).toHaveFocus();
    await user.selectOptions(readAs(/Paused/u), "At Risk");
    await user.click(button("Confirm “Paused”"));
    expect(readAs(/On Trakc/u)).toHaveFocus();
    await user.click(button("Confirm “On Trakc”"));
    expect(screen.getByRole("heading", { name: "Texts that no status fits" })).toHaveFocus();
    expect(texts().getByText(/^None:/u)).toBeVisible();
    expect(told.aliases.at(-1)).toEqual([
      { text: "Ongoing", label: "On Track" },
      { text: "Paused", label: "At Risk" },
      { text: "On Trakc", label: "On Track" },
    ]);
  });

  it("are taken back, and the focus stays among them", async () => {
    const { told, user } = renderSetup({
      aliases: [
        { text: "Halted", label: "Off Track" },
        { text: "Green", label: "On Track" },
        { text: "off-track", label: "At Risk" },
        { text: "Slow", label: "Amber" },
        { text: "slow", label: "Yellow" },
      ],
    });
    const list = within(screen.getByRole("list", { name: "Confirmed" }));
    expect(list.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "“Halted” is read as Off TrackRemove “Halted”",
      "“Green” is read as On TrackRemove “Green”",
      "“off-track” is read as At RiskNot used: the text is a status of the scheme itself.Remove “off-track”",
      "“slow” is read as YellowNot used: the scheme has no such status.Remove “slow”",
    ]);
    await user.click(button("Remove “slow”"));
    expect(button("Remove “off-track”")).toHaveFocus();
    await user.click(button("Remove “Halted”"));
    expect(button("Remove “Green”")).toHaveFocus();
    await user.click(button("Remove “Green”"));
    await user.click(button("Remove “off-track”"));
    expect(screen.getByRole("heading", { name: "Texts that no status fits" })).toHaveFocus();
    expect(screen.queryByRole("list", { name: "Confirmed" })).not.toBeInTheDocument();
    expect(told.aliases.at(-1)).toEqual([]);
  });
});
