import type { ExportSource } from "../../../src/app/exports/ExportSource";
import {
  createStatusReader,
  defaultRule,
  makeReport,
  publishedScheme,
  readTracker,
} from "../../../src/domain";
import { reportInfo } from "../../support/domain/reportFromGrid";
import { cellsFromGrid } from "../../support/domain/trackerFromGrid";

const STATUSES = ["On Track", "At Risk", "Complete", "Off Track", "Delivery Date Missed with Risk"];
/** Actions a section, and sections a group. */
const SECTION = 8;
const GROUP = 12;

/** A plan, read as in a run, of so many actions in groups and sections, with RAGs of a report before to compare with. */
export function sourceOfPlan(actions: number): ExportSource {
  const rows = Array.from({ length: actions }, (_, at) => {
    const section = 1 + Math.floor(at / SECTION);
    return [
      `${section}.${1 + (at % SECTION)}`,
      `Pillar ${1 + Math.floor((section - 1) / GROUP)}`,
      `${section} Section ${section}`,
      `Action ${at + 1}: agree with partners what is to be done by when, and by whom`,
      at % 11 === 0 ? "" : "Priya Shah",
      "2025-03-31",
      STATUSES[(at * 7 + section * 3) % STATUSES.length] ?? "",
      STATUSES[(at * 3 + section) % STATUSES.length] ?? "",
      "The supplier was late, and the money had gone elsewhere.",
      "• Meet weekly\n• Move two people from elsewhere",
    ];
  });
  const cells = cellsFromGrid([
    [
      "Ref",
      "Group",
      "Section",
      "Action",
      "Lead",
      "Due date",
      "RAG",
      "Baseline RAG",
      "Reason for RAG",
      "Mitigating actions",
    ],
    ...rows,
  ]);
  const tracker = readTracker(cells, createStatusReader(publishedScheme));
  const settings = { info: reportInfo, scheme: publishedScheme, rule: defaultRule };
  return { report: makeReport([tracker], settings), trackers: [tracker] };
}
