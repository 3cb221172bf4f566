import type { ReactElement } from "react";
import type { Session } from "../../app/session";
import type { Severity } from "../../domain/checks/Finding";
import type { PublishPoint } from "../../domain/publish/PublishPoint";
import { LimitedList } from "../controls/LimitedList";
import { LinkButton } from "../controls/LinkButton";

const HEADINGS: readonly (readonly [Severity, string])[] = [
  ["error", "To put right"],
  ["warning", "To be ready for"],
  ["note", "Good to know"],
];

/** How many places of a point are shown at first. */
const PAGE = 10;

interface PointListProps {
  readonly session: Session;
  readonly points: readonly PublishPoint[];
}

/** Points by how bad they are, each with what to do and the ways to where it is. */
export function PointList({ session, points }: PointListProps): ReactElement {
  return (
    <>
      {HEADINGS.map(([severity, heading]) => {
        const own = points.filter((point) => point.severity === severity);
        if (own.length === 0) return null;
        return (
          <section key={severity} aria-label={heading}>
            <h3 className="publish__heading">
              {heading} <span className="publish__count">{own.length}</span>
            </h3>
            <ul className="publish__lines">
              {own.map(({ what, todo, places }) => (
                <li key={what}>
                  {what} <span className="publish__todo">{todo}</span>
                  {places.length > 0 && (
                    <LimitedList entries={places} page={PAGE}>
                      {({ name, place }, index) => (
                        <li key={index}>
                          <LinkButton onClick={() => void session.show(place)}>{name}</LinkButton>
                        </li>
                      )}
                    </LimitedList>
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
