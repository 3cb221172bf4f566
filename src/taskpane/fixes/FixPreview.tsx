import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactElement } from "react";
import { CHANGES_SHEET } from "../../app/changeLog";
import type { Fix } from "../../domain/fixes/Fix";
import { offerKey } from "../../domain/fixes/offerKey";
import type { Reading } from "../../domain/report";
import { cellText } from "../../domain/tracker/cell";
import { LimitedList } from "../controls/LimitedList";
import { describePlace } from "../findings/describePlace";
import { countOf } from "../words/countOf";

const PAGE = 20;

interface FixPreviewProps {
  readonly id: string;
  readonly fixes: readonly Fix[];
  readonly readings: readonly Reading[];
  /** Whether fixes are being made right now. */
  readonly working: boolean;
  readonly onApply: (fixes: readonly Fix[]) => void;
  readonly onCancel: () => void;
}

/** What would be changed, from what to what, each with a tick; nothing is changed before Apply. */
export function FixPreview(props: FixPreviewProps): ReactElement {
  const { id, fixes, readings, working, onApply, onCancel } = props;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const chosen = fixes.filter((fix) => !left.has(offerKey(fix)));

  useEffect(() => {
    heading.current?.focus();
  }, []);

  const toggle = (key: string): void => {
    const next = new Set(left);
    if (!next.delete(key)) next.add(key);
    setLeft(next);
  };
  return (
    <div id={id} className="fix-preview" role="group" aria-labelledby={headingId}>
      <h3 ref={heading} id={headingId} className="fix-preview__heading" tabIndex={-1}>
        What would be changed
      </h3>
      <p>Each change is logged on sheet {CHANGES_SHEET}, and the report is made anew.</p>
      <LimitedList entries={fixes} page={PAGE}>
        {(fix) => {
          const key = offerKey(fix);
          return (
            <li key={key}>
              <label className="fix-preview__entry">
                <input
                  type="checkbox"
                  checked={!left.has(key)}
                  onChange={() => {
                    toggle(key);
                  }}
                />
                <span>
                  {describePlace(fix.place, readings)}:{" "}
                  <span className="fix-preview__before">“{String(fix.before)}”</span>{" "}
                  <span aria-hidden="true">→</span>
                  <span className="visually-hidden">becomes</span> {fix.after}
                  {cellText(fix.before) === fix.after && " (extra or unusual spaces)"}
                </span>
              </label>
            </li>
          );
        }}
      </LimitedList>
      <div className="fix-preview__buttons">
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={working || chosen.length === 0}
          onClick={() => {
            onApply(chosen);
          }}
        >
          Apply: change {countOf(chosen.length, "cell")}
        </Button>
        <Button size="small" appearance="subtle" disabledFocusable={working} onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
