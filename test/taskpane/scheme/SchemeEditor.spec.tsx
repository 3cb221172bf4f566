import "@testing-library/jest-dom";
import { fireEvent, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { SchemeChoice } from "../../../src/app/SchemeChoice";
import {
  fivePointScheme,
  publishedScheme,
  threeColourScheme,
  type Scheme,
} from "../../../src/domain";
import { guessedReport, renderSetup, type Told } from "./renderSetup";

const ours: Scheme = { ...threeColourScheme, id: "own", name: "Our own scheme" };
const ownChoice: SchemeChoice = { kind: "own", scheme: ours };

const option = (name: string | RegExp): HTMLElement => screen.getByRole("radio", { name });
const field = (name: string): HTMLElement => screen.getByRole("textbox", { name });
const mark = (): HTMLElement => screen.getByRole("combobox", { name: "Mark" });
const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
/** Puts a text in the place of what a field holds. */
const retype = async (user: UserEvent, control: HTMLElement, text: string): Promise<void> => {
  await user.clear(control);
  await user.paste(text);
};
const summary = (): HTMLElement => screen.getByText(/put right\.|can be used/u);
const editor = () => within(screen.getByRole("region", { name: "Our own statuses" }));
/** The row that unfolds a status. */
const status = (label: string): HTMLElement =>
  editor().getByRole("button", { name: new RegExp(`^${label}(?: \\d+ thing.*)?$`, "u") });
const statuses = (): string[] =>
  editor()
    .getAllByRole("button", { expanded: false })
    .map(({ textContent }) => textContent.replace(/^.\uFE0E/u, ""));
const own = (told: Told): Scheme => {
  const choice = told.choices.at(-1);
  if (choice?.kind !== "own") throw new Error("no scheme of one's own");
  return choice.scheme;
};

describe("a scheme of one's own", () => {
  it("begins as a copy of the one in use, which is handed on at once", async () => {
    const { told, user } = renderSetup({ choice: { kind: "shipped", id: "five-point" } });
    await user.click(option("Our own"));
    expect(told.choices).toEqual([
      { kind: "own", scheme: { ...fivePointScheme, id: "own", name: "Our own scheme" } },
    ]);
    expect(summary()).toHaveTextContent("This scheme can be used.");
  });

  it("is a copy of what was guessed, without the aliases that were confirmed", async () => {
    const [first, ...rest] = publishedScheme.statuses;
    if (first === undefined) throw new Error("no status");
    const scheme = {
      ...publishedScheme,
      statuses: [{ ...first, aliases: [...first.aliases, "Ongoing"] }, ...rest],
    };
    const { told, user } = renderSetup({ report: { ...guessedReport, scheme } });
    await user.click(option("Our own"));
    expect(own(told)).toEqual({ ...publishedScheme, id: "own", name: "Our own scheme" });
  });

  it("changes its name and each part of a status", async () => {
    const { told, user } = renderSetup({ choice: ownChoice });
    await user.type(field("Name of the scheme"), " 2025");
    await user.click(status("Amber"));
    await retype(user, field("Label"), "Watch");
    await retype(user, field("Other spellings"), "Amber, at risk ,");
    await retype(user, field("Meaning"), "Someone must look.");
    await user.click(screen.getByRole("checkbox", { name: "The board must see it" }));
    await user.click(screen.getByRole("checkbox", { name: "Says that the due date was missed" }));
    await retype(user, mark(), "◆");
    await retype(user, field("Colour"), "5c2d91");
    expect(own(told)).toEqual({
      ...ours,
      name: "Our own scheme 2025",
      statuses: [
        ours.statuses[0],
        {
          label: "Watch",
          aliases: ["Amber", "at risk"],
          meaning: "Someone must look.",
          standing: "adverse",
          exception: true,
          dueMissed: true,
          mark: "◆",
          fill: "#5C2D91",
          ink: "#FFFFFF",
          tint: "#DED5E9",
        },
        ours.statuses[2],
      ],
    });
  });

  it("takes a colour from the picker, and tells the contrast of the words on it", async () => {
    const { told, user } = renderSetup({ choice: ownChoice });
    await user.click(status("Green"));
    fireEvent.change(screen.getByLabelText("Pick a colour"), { target: { value: "#ffff00" } });
    expect(field("Colour")).toHaveValue("#FFFF00");
    expect(field("Colour")).toHaveAccessibleDescription(
      "Contrast of the words on it: 19.5:1, passes (4.5:1 at least)."
    );
    expect(own(told).statuses[0]).toMatchObject({ fill: "#FFFF00", ink: "#000000" });
  });

  it("says when words can't be read on a colour that came with the scheme", async () => {
    const [green, ...rest] = ours.statuses;
    if (green === undefined) throw new Error("no status");
    const scheme = { ...ours, statuses: [{ ...green, ink: "#00FF00" }, ...rest] };
    const { told, user } = renderSetup({ choice: { kind: "own", scheme } });
    expect(option("Our own")).toBeChecked();
    await user.click(status("Green"));
    expect(field("Colour")).toBeInvalid();
    expect(field("Colour")).toHaveAccessibleDescription(/has a contrast of 3\.8:1.*fails/u);
    await user.type(field("Colour"), "{Backspace}B");
    expect(field("Colour")).toBeValid();
    expect(own(told).statuses[0]).toMatchObject({ fill: "#1E7B3B", ink: "#FFFFFF" });
  });

  it("says what a status counts as, and what a section is called", async () => {
    const { told, user } = renderSetup({ choice: ownChoice });
    await user.click(status("Amber"));
    await user.selectOptions(screen.getByRole("combobox", { name: "Counts as" }), "Fine");
    const atRisk = screen.getByRole("combobox", { name: "A section at risk" });
    expect(atRisk).toBeInvalid();
    expect(atRisk).toHaveAccessibleDescription(/^Amber can't stand for a section at risk/u);
    await user.selectOptions(atRisk, "Red");
    expect(own(told)).toMatchObject({ overall: { sound: 0, adverse: 2, worst: 2 } });
    expect(own(told).statuses[1]).toMatchObject({ standing: "sound" });
  });

  it("moves a status, keeps the focus on what moved it, and says where it is", async () => {
    const { told, user } = renderSetup({ choice: ownChoice });
    await user.click(status("Green"));
    expect(button("Move up")).toHaveAttribute("aria-disabled", "true");
    await user.click(button("Move down"));
    expect(own(told).statuses.map(({ label }) => label)).toEqual(["Amber", "Green", "Red"]);
    expect(own(told).overall).toEqual({ sound: 1, adverse: 0, worst: 2 });
    expect(button("Move down")).toHaveFocus();
    expect(editor().getByText("Now in place 2 of 3.")).toBeInTheDocument();
    await user.keyboard("{Enter}{Enter}");
    expect(button("Move down")).toHaveFocus();
    await user.click(button("Move up"));
    expect(button("Move up")).toHaveFocus();
    expect(own(told).statuses.map(({ label }) => label)).toEqual(["Amber", "Green", "Red"]);
  });

  it("removes statuses, and the focus goes to the neighbour", async () => {
    const { told, user } = renderSetup({ choice: ownChoice });
    await user.click(status("Green"));
    await user.click(button("Remove"));
    expect(status("Amber")).toHaveFocus();
    await user.keyboard("{Enter}");
    await user.click(button("Remove"));
    await user.click(status("Red"));
    await user.click(button("Remove"));
    expect(button("Add a status")).toHaveFocus();
    expect(told.choices).toEqual([]);
    expect(editor().getAllByText(/^The scheme has no statuses\./u)).toHaveLength(2);
  });

  it("adds a status, open and with the focus in its label", async () => {
    const { told, user } = renderSetup({ choice: ownChoice });
    await user.click(button("Add a status"));
    expect(field("Label")).toHaveFocus();
    expect(field("Label")).toBeInvalid();
    expect(told.choices).toEqual([]);
    await user.keyboard("Paused");
    expect(own(told).statuses[3]).toMatchObject({ label: "Paused", standing: "sound", mark: "✔" });
  });

  it("edits the words that aren't rated", async () => {
    const { told, user } = renderSetup({ choice: ownChoice });
    await user.click(button("Add a word that isn't rated"));
    expect(field("Label")).toHaveFocus();
    await user.keyboard("Exempt");
    await user.type(field("Other spellings"), "N/A");
    expect(own(told).notRated).toEqual([{ label: "Exempt", aliases: ["N/A"], meaning: "" }]);
    await user.click(button("Add a word that isn't rated"));
    const second = within(screen.getByRole("group", { name: "Word 2" }));
    await user.click(second.getByRole("button", { name: "Remove" }));
    expect(field("Label")).toHaveFocus();
    await user.click(button("Remove"));
    expect(button("Add a word that isn't rated")).toHaveFocus();
    expect(own(told)).toEqual(ours);
  });
});

describe("faults in a scheme of one's own", () => {
  it("are told beside the field, in the folded status and in the summary, and lead to the field", async () => {
    const { told, user } = renderSetup({ choice: ownChoice });
    await user.click(status("Red"));
    await user.clear(mark());
    expect(mark()).toHaveAccessibleDescription(/^Red has no mark\./u);
    await user.click(status("Red"));
    expect(status("Red")).toHaveTextContent("1 thing to put right");
    expect(summary()).toHaveAttribute("role", "status");
    expect(summary()).toHaveTextContent(
      "1 thing to put right. Until then, your scheme stays in use as it was before."
    );
    await user.click(button(/^Red has no mark\./u));
    expect(mark()).toHaveFocus();
    expect(told.choices).toEqual([]);
    await user.keyboard("x");
    expect(own(told).statuses[2]).toMatchObject({ mark: "x" });
    expect(summary()).toHaveTextContent("This scheme can be used.");
  });

  it("lead to the name, and to what adds a status", async () => {
    const { user } = renderSetup({
      choice: { kind: "own", scheme: { ...ours, name: "", statuses: [] } },
    });
    await user.click(button(/^The scheme has no name\./u));
    expect(field("Name of the scheme")).toHaveFocus();
    await user.click(button(/^The scheme has no statuses\./u));
    expect(button("Add a status")).toHaveFocus();
  });

  it("keep what was typed while another scheme is looked at, and name what is in use", async () => {
    const { told, user } = renderSetup({ choice: ownChoice });
    await user.clear(field("Name of the scheme"));
    await user.click(option("Red, Amber, Green"));
    expect(screen.queryByRole("region", { name: "Our own statuses" })).not.toBeInTheDocument();
    await user.click(option("Our own"));
    expect(option("Our own")).toBeChecked();
    expect(field("Name of the scheme")).toHaveValue("");
    expect(summary()).toHaveTextContent("Until then, Red, Amber, Green stays in use.");
    await user.click(option("Guess from the statuses found"));
    await user.click(option("Our own"));
    expect(summary()).toHaveTextContent("Until then, the scheme is guessed.");
    expect(told.choices).toEqual([{ kind: "shipped", id: "three-colour" }, null]);
    await user.type(field("Name of the scheme"), "X");
    expect(own(told)).toEqual({ ...ours, name: "X" });
    expect(statuses()).toEqual(["Green", "Amber", "Red"]);
  });
});
