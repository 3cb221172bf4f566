import type { ReactElement } from "react";
import type { Session } from "../../app/session";
import type { Report } from "../../domain/report";
import type { RovingItem } from "../controls/useRovingItems";
import type { KeyedSection } from "./groupSections";
import { SectionRow } from "./SectionRow";
import "./SectionGroup.css";

interface SectionGroupProps {
  readonly session: Session;
  readonly report: Report;
  /** The pillar or priority; blank leaves the heading out. */
  readonly name: string;
  readonly sections: readonly KeyedSection[];
  readonly getItem: (id: string) => RovingItem;
}

/** A group's heading and its sections. */
export function SectionGroup({
  session,
  report,
  name,
  sections,
  getItem,
}: SectionGroupProps): ReactElement {
  return (
    <div className="section-group">
      {name !== "" && <h3 className="section-group__name">{name}</h3>}
      {sections.map(({ key, section }) => (
        <SectionRow
          key={key}
          session={session}
          report={report}
          level={name === "" ? 3 : 4}
          section={section}
          item={getItem(key)}
        />
      ))}
    </div>
  );
}
