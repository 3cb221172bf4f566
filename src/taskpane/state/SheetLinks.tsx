import type { ReactElement } from "react";
import type { Session } from "../../app/session";
import { EXCEPTIONS_SHEET, SUMMARY_SHEET } from "../../domain/sheets/sheetNames";
import { LinkButton } from "../controls/LinkButton";
import "./SheetLinks.css";

/** The sheets that the add-in writes, in the order in which they are written. */
const SHEETS = [SUMMARY_SHEET, EXCEPTIONS_SHEET] as const;

interface SheetLinksProps {
  readonly session: Session;
  /** Whether there's a report, and so something in the sheets. */
  readonly available: boolean;
}

/** The ways to the written sheets. They stay while the next report is made, so that focus does. */
export function SheetLinks({ session, available }: SheetLinksProps): ReactElement {
  return (
    <div className="sheet-links">
      {available &&
        SHEETS.map((name) => (
          <LinkButton
            key={name}
            onClick={() => {
              void session.showSheet(name);
            }}
          >
            Show {name}
          </LinkButton>
        ))}
    </div>
  );
}
