import { render } from "@testing-library/react";
import { userEvent, type UserEvent } from "@testing-library/user-event";
import { useState, type ReactElement } from "react";
import type { SchemeChoice } from "../../../src/app/SchemeChoice";
import type { ConfirmedAlias } from "../../../src/domain";
import type { ReportedFinding } from "../../../src/domain/accepted/ReportedFinding";
import type { Report } from "../../../src/domain/report";
import { columnIndex, rowIndex } from "../../../src/domain/tracker/place";
import { SchemeSetup } from "../../../src/taskpane/scheme/SchemeSetup";
import { reportedFinding } from "../../support/pane/reportedFinding";
import { sampleReport } from "../../support/pane/sampleReport";

/** What the view handed on, in order. */
export interface Told {
  readonly choices: (SchemeChoice | null)[];
  readonly aliases: (readonly ConfirmedAlias[])[];
}

/** What the view begins with: a guess, no alias and the guessed report unless given. */
export interface Start {
  readonly choice?: SchemeChoice | null;
  readonly aliases?: readonly ConfirmedAlias[];
  readonly report?: Report | null;
}

/** The finding of a text that is no status. */
export function unknownStatus(
  row: number,
  text: string,
  nearest: number | null = null
): ReportedFinding {
  return reportedFinding({
    code: "status/unknown",
    severity: "error",
    place: { sheet: "Actions", row: rowIndex(row), column: columnIndex(6) },
    ref: "",
    plan: "Actions",
    section: "",
    lead: "",
    text,
    nearest,
  });
}

/** A report whose scheme was guessed, with three texts that no status fits in four rows. */
export const guessedReport: Report = {
  ...sampleReport,
  schemeFit: { chosen: false, fits: 64, of: 67 },
  findings: [
    unknownStatus(5, "Ongoing"),
    unknownStatus(6, "Ongoing"),
    unknownStatus(7, "On Trakc", 1),
    unknownStatus(8, "Paused"),
  ],
};

/** The view in a parent that takes on whatever it's told; the report stays as it is. */
function Around({ start, told }: { readonly start: Start; readonly told: Told }): ReactElement {
  const [choice, setChoice] = useState(start.choice ?? null);
  const [aliases, setAliases] = useState(start.aliases ?? []);
  return (
    <SchemeSetup
      choice={choice}
      aliases={aliases}
      report={start.report === undefined ? guessedReport : start.report}
      onChoice={(next) => {
        told.choices.push(next);
        setChoice(next);
      }}
      onFaulty={() => undefined}
      onAliases={(next) => {
        told.aliases.push(next);
        setAliases(next);
      }}
    />
  );
}

/** Renders the view, with a user before it and a note of what it hands on. */
export function renderSetup(start: Start = {}): { readonly told: Told; readonly user: UserEvent } {
  const told: Told = { choices: [], aliases: [] };
  render(<Around start={start} told={told} />);
  return { told, user: userEvent.setup() };
}
