import type { FilePort } from "../FilePort";
import { loadRuns } from "../loadRuns";
import type { ExportForm } from "./ExportForm";
import type { ExportSource } from "./ExportSource";
import type { ExportStage } from "./ExportStage";

/** Makes one export at a time. */
export interface Exporter {
  /** Exports what there is; does nothing when there's nothing, or while another is being made. */
  readonly exportAs: (form: ExportForm) => Promise<void>;
  /** As `exportAs`, in the form that was chosen last. */
  readonly exportAgain: () => Promise<void>;
  /** Ends the export that is being made, or puts away what the last one came to. */
  readonly endExport: () => void;
}

/**
 * Makes the exporter of one workbook.
 *
 * @param source what is exported now; null: there's no report yet
 * @param onStage hears how things stand
 */
export function createExporter(
  files: FilePort,
  source: () => ExportSource | null,
  onStage: (stage: ExportStage) => void
): Exporter {
  /** What ends the export that is being made; null: none is. */
  let end: AbortController | null = null;

  const exportAs = async (form: ExportForm): Promise<void> => {
    const now = source();
    if (now === null || end !== null) return;
    const { signal } = (end = new AbortController());
    const onPercent = (percent: number | null): void => {
      onStage({ kind: "working", form, percent });
    };
    onPercent(null);
    let stage: ExportStage = { kind: "failed", problem: { code: "file-refused" } };
    try {
      const runs = await loadRuns();
      const exported = runs.ok
        ? await runs.value.exportReport(now, { form, files, onPercent, signal })
        : runs;
      stage = exported.ok ? exported.value : { kind: "failed", problem: exported.problem };
    } finally {
      // Also after a bug, which goes on to be reported: the pane isn't left waiting.
      end = null;
      onStage(stage);
    }
  };

  return {
    exportAs,
    exportAgain: async () => {
      const runs = await loadRuns();
      if (runs.ok) await exportAs(runs.value.recallForm());
      else onStage({ kind: "failed", problem: runs.problem });
    },
    endExport: () => {
      if (end === null) onStage({ kind: "idle" });
      else end.abort();
    },
  };
}
