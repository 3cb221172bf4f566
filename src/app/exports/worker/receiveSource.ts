import type { Report } from "../../../domain/report";
import type { ExportSource } from "../ExportSource";
import type { ListPart, LongLists, SourceFrame } from "./ExportMessage";

/** Puts a source together again from what `sendSource` sends. */
export interface SourceReceiver {
  readonly take: (message: SourceFrame | ListPart) => void;
  /** The source, once all of it is there. @throws Error when none was sent: a bug */
  readonly finish: () => ExportSource;
}

type Lists = { readonly [Name in keyof LongLists]: LongLists[Name][][] };

/** Makes the receiver of one source. */
export function receiveSource(): SourceReceiver {
  let frame: SourceFrame | null = null;
  const lists: Lists = {
    exceptions: [],
    findings: [],
    sections: [],
    actions: [],
    movedSections: [],
    movedActions: [],
  };
  return {
    take: (message) => {
      if (message.kind === "frame") frame = message;
      else {
        // The list's name says what its elements are, which the compiler can't follow here.
        const byOwner: unknown[][] = lists[message.list];
        (byOwner[message.of] ??= []).push(...message.items);
      }
    },
    finish: () => {
      if (frame === null) throw new Error("No source was sent.");
      return {
        report: fillReport(frame.report, lists),
        trackers: frame.trackers.map((tracker, at) => ({
          ...tracker,
          actions: lists.actions[at] ?? [],
        })),
      };
    },
  };
}

function fillReport(report: Report, lists: Lists): Report {
  const { movements } = report;
  return {
    ...report,
    plans: report.plans.map((plan, at) => ({ ...plan, sections: lists.sections[at] ?? [] })),
    exceptions: lists.exceptions[0] ?? [],
    findings: lists.findings[0] ?? [],
    movements:
      movements?.kind === "compared"
        ? {
            ...movements,
            sections: lists.movedSections[0] ?? [],
            actions: lists.movedActions[0] ?? [],
          }
        : movements,
  };
}
