import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactElement } from "react";
import type { Session } from "../../app/session";
import { certainFixes } from "../../domain/fixes/takeOffer";
import type { Report } from "../../domain/report";
import type { FindingGroup } from "../findings/groupFindings";
import { useSessionState } from "../state/useSessionState";
import { formatCount } from "../words/countOf";
import { FixPreview } from "./FixPreview";
import "./Fixes.css";

interface FixAllProps {
  readonly session: Session;
  readonly report: Report;
  /** The findings of one kind. */
  readonly group: Pick<FindingGroup, "findings" | "outlines">;
}

/**
 * A button that opens the preview of all fixes of a kind, where there are several. When they're done
 * the preview closes, and the button has the focus again.
 */
export function FixAll({ session, report, group }: FixAllProps): ReactElement | null {
  const { offers, fixing } = useSessionState(session);
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLSpanElement>(null);
  const applied = useRef(false);
  const previewId = useId();
  const count = group.outlines.reduce((sum, each) => sum + (offers.isCertain(each) ? 1 : 0), 0);

  const close = (): void => {
    setOpen(false);
    opener.current?.querySelector("button")?.focus();
  };
  useEffect(() => {
    if (fixing.kind === "done" && applied.current) close();
    if (fixing.kind !== "working") applied.current = false;
  }, [fixing]);

  if (count < 2) return null;
  return (
    <>
      <span ref={opener}>
        <Button
          className="fix-all"
          size="small"
          aria-expanded={open}
          aria-controls={open ? previewId : undefined}
          disabledFocusable={fixing.kind === "working"}
          onClick={() => {
            setOpen(!open);
          }}
        >
          Fix all {formatCount(count)}
        </Button>
      </span>
      {open && (
        <FixPreview
          id={previewId}
          fixes={certainFixes(group.findings.flatMap((finding) => offers.find(finding) ?? []))}
          readings={report.readings}
          working={fixing.kind === "working"}
          onApply={(chosen) => {
            applied.current = true;
            void session.fix(chosen);
          }}
          onCancel={close}
        />
      )}
    </>
  );
}
