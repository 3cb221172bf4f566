import type { ReactElement } from "react";
import type { Session } from "../../app/session";
import type { ActionMovement, ReportMovements } from "../../domain/movements/Movement";
import {
  countMovements,
  describeDuplicates,
  describeMovement,
  describeOverallChange,
  describeSectionMovement,
  formatSectionMovement,
  MOVEMENT_KINDS,
  MOVEMENT_TITLES,
  nameBaseline,
} from "../../domain/movements/movementText";
import type { ActionLink, Report } from "../../domain/report";
import { LimitedList } from "../controls/LimitedList";
import { LinkButton } from "../controls/LinkButton";
import { CopyLines } from "../rule/CopyLines";
import { countOf } from "../words/countOf";

const PAGE = 20;

interface MovementListProps {
  readonly session: Session;
  /** The report to whose rows the refs lead; null: they lead nowhere. */
  readonly report: Report | null;
  readonly movements: ReportMovements;
}

/** How two reports differ, in sentences that can be copied: in short, by section, then by action. */
export function MovementList({ session, report, movements }: MovementListProps): ReactElement {
  const since = nameBaseline(movements.baseline);
  if (movements.kind === "duplicates") return <p>{describeDuplicates(movements, since)}</p>;
  const sections = movements.sections.filter(({ kind }) => kind !== "unchanged");
  const groups = MOVEMENT_KINDS.map((kind) => ({
    kind,
    movements: movements.actions.filter((movement) => movement.kind === kind),
  })).filter((group) => group.movements.length > 0);
  const { before, after } = movements.withoutRef;
  const unfollowed = before + after;
  const short = `Since ${since}: ${countMovements(movements)}`;
  const sectionLines = sections.map(
    (movement) => `${movement.section}: ${describeSectionMovement(movement, movements.baseline)}`
  );
  const links = linksOf(report);
  return (
    <>
      <div className="changes__part">
        <p>{short}</p>
        {unfollowed > 0 && (
          <p className="changes__hint">
            {countOf(unfollowed, "action")} without a ref couldn&apos;t be followed.
          </p>
        )}
        <CopyLines
          name="what changed"
          lines={[
            short,
            ...sectionLines,
            ...groups.flatMap((group) => group.movements.map(describeMovement)),
          ]}
        />
      </div>
      {sections.length > 0 && (
        <section className="changes__part">
          <h2 className="changes__heading">Sections ({sections.length})</h2>
          <LimitedList entries={sections} page={PAGE}>
            {(movement, index) => (
              <li key={index} className="changes__entry">
                <strong>{formatSectionMovement(movement)}</strong> {movement.section}
                {describeOverallChange(movement)}
              </li>
            )}
          </LimitedList>
        </section>
      )}
      {groups.map((group) => (
        <section key={group.kind} className="changes__part">
          <h2 className="changes__heading">
            {MOVEMENT_TITLES[group.kind]} ({group.movements.length})
          </h2>
          <LimitedList entries={group.movements} page={PAGE}>
            {(movement, index) => (
              <li key={index} className="changes__entry">
                <MovementEntry
                  session={session}
                  movement={movement}
                  link={links.get(keyOf(movement))}
                />
              </li>
            )}
          </LimitedList>
        </section>
      ))}
    </>
  );
}

interface MovementEntryProps {
  readonly session: Session;
  readonly movement: ActionMovement;
  readonly link: ActionLink | undefined;
}

/** One movement; the sentence leads to the action's row where it has one. */
function MovementEntry({ session, movement, link }: MovementEntryProps): ReactElement {
  const text = describeMovement(movement);
  if (link === undefined) return <>{text}</>;
  const { sheet, row, column, title } = link;
  return (
    <>
      <LinkButton
        onClick={() => {
          void session.show({ sheet, row, column });
        }}
      >
        {text}
      </LinkButton>
      {title !== "" && <p className="changes__hint">{title}</p>}
    </>
  );
}

/** The rows of a report's actions by plan and ref. */
function linksOf(report: Report | null): ReadonlyMap<string, ActionLink> {
  const plans = report?.plans ?? [];
  return new Map(
    plans.flatMap(({ name, sections }) =>
      sections.flatMap(({ links }) =>
        links.map((link): [string, ActionLink] => [keyOf({ plan: name, ref: link.ref }), link])
      )
    )
  );
}

function keyOf({ plan, ref }: Pick<ActionMovement, "plan" | "ref">): string {
  return [plan, ref.toLowerCase()].join("\n");
}
