import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { bragScheme, fivePointScheme } from "../../../src/domain";
import type { Report } from "../../../src/domain/report";
import { sampleReport } from "../../support/pane/sampleReport";
import { guessedReport, renderSetup } from "./renderSetup";

const option = (name: string | RegExp): HTMLElement => screen.getByRole("radio", { name });

describe("which scheme", () => {
  it("is guessed at first, and says what was guessed and how many fit", () => {
    renderSetup();
    expect(option("Guess from the statuses found")).toBeChecked();
    expect(option("Guess from the statuses found")).toHaveAccessibleDescription(
      "Delivery status (six statuses): 64 of 67 statuses fit."
    );
  });

  it("shows each that ships with its statuses in words", () => {
    renderSetup();
    expect(screen.getAllByRole("radio").map((radio) => radio.closest("div")?.textContent)).toEqual([
      expect.stringContaining("Guess from the statuses found"),
      expect.stringContaining("Delivery Date Missed no Risk"),
      expect.stringContaining("Red, Amber, Green"),
      expect.stringContaining("BRAG: Blue, Red, Amber, Green"),
      expect.stringContaining("Exempt: not rated"),
      expect.stringContaining("Our own"),
    ]);
    expect(option("Red, Amber, Green")).toHaveAccessibleDescription("Green Amber Red");
  });

  it("is handed on as soon as it's chosen, and so is the guess", async () => {
    const { told, user } = renderSetup();
    await user.click(option(fivePointScheme.name));
    expect(option(fivePointScheme.name)).toBeChecked();
    await user.click(option("Guess from the statuses found"));
    expect(told.choices).toEqual([{ kind: "shipped", id: "five-point" }, null]);
  });

  it("asks what Blue means, once it's BRAG", async () => {
    const { told, user } = renderSetup();
    expect(screen.queryByRole("group", { name: "Blue means" })).not.toBeInTheDocument();
    await user.click(option(/^BRAG/u));
    const meanings = within(screen.getByRole("group", { name: "Blue means" }));
    expect(meanings.getByRole("radio", { name: "Complete" })).toBeChecked();
    await user.click(meanings.getByRole("radio", { name: "Not rated" }));
    expect(option(/^BRAG/u)).toBeChecked();
    expect(option(/^BRAG/u)).toHaveAccessibleDescription("Green Amber Red Blue: not rated");
    await user.click(meanings.getByRole("radio", { name: "Not started yet" }));
    expect(told.choices).toEqual([
      { kind: "brag", blue: "complete" },
      { kind: "brag", blue: "not-rated" },
      { kind: "brag", blue: "not-started" },
    ]);
  });

  it("says how many fit the one chosen, once the report is one of it", () => {
    const report: Report = {
      ...sampleReport,
      scheme: bragScheme("not-started"),
      schemeFit: { chosen: true, fits: 1, of: 1 },
    };
    renderSetup({ choice: { kind: "brag", blue: "not-started" }, report });
    expect(option(/^BRAG/u)).toHaveAccessibleDescription(
      "Green Blue Amber Red 1 of 1 status fits."
    );
  });

  it("says nothing of the fit while the report is still of another choice, or there's none", () => {
    renderSetup({ choice: { kind: "shipped", id: "three-colour" }, report: sampleReport });
    expect(option("Red, Amber, Green")).toHaveAccessibleDescription("Green Amber Red");
  });

  it("is told once there's a report to guess from", () => {
    renderSetup({ report: null });
    expect(option("Guess from the statuses found")).toHaveAccessibleDescription(
      "Told once the tracker is read."
    );
    expect(screen.getByText(/listed here once the tracker is read/u)).toBeVisible();
  });

  it("says so when there's no status to guess from", () => {
    renderSetup({ report: { ...guessedReport, schemeFit: { chosen: false, fits: 0, of: 0 } } });
    expect(option("Guess from the statuses found")).toHaveAccessibleDescription(
      "Delivery status (six statuses): No action has a status yet."
    );
  });
});
