import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ExportStage } from "../../app/exports/ExportStage";
import type { Session } from "../../app/session";
import { CopyByHand } from "../findings/CopyByHand";
import { describeExport } from "./describeExport";
import "./ExportNews.css";

interface ExportNewsProps {
  readonly session: Session;
  readonly exporting: ExportStage;
}

/** What is being exported, with the way to end it, or what the last export came to. */
export function ExportNews({ session, exporting }: ExportNewsProps): ReactElement {
  const end = (): void => {
    session.endExport();
  };
  if (exporting.kind === "by-hand") return <CopyByHand text={exporting.text} onClose={end} />;
  return (
    <div className="export-news">
      <p className="export-news__text">{describeExport(exporting)}</p>
      {exporting.kind === "working" && (
        <Button size="small" onClick={end}>
          Cancel
        </Button>
      )}
    </div>
  );
}
