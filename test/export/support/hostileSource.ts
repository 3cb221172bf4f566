import type { ExportSource } from "../../../src/app/exports/ExportSource";
import { defaultRule, makeReport, publishedScheme } from "../../../src/domain";
import { reportInfo } from "../../support/domain/reportFromGrid";
import { trackerFromGrid } from "../../support/domain/trackerFromGrid";

/** What a spreadsheet might take for a formula, a command or a link. */
export const FORMULAS: readonly string[] = [
  "=1+1",
  '=HYPERLINK("http://example.org","x")',
  "+1+1",
  "-1+1",
  "@SUM(A1)",
  "=cmd|' /C calc'!A0",
  " =1+1",
  "'=1+1",
  "''=1+1",
  "\uff1d1+1",
  "- a bullet",
  "\u2212 no sign of ours",
];

/** What is hard to write into a file: marks, other directions, controls, long texts. */
export const HARD: readonly string[] = [
  "<b>&amp;</b> ]]> \"quoted\" 'too'",
  "مختلط with English 1.10",
  "👩🏽‍⚕️ 🟢 e\u0301",
  "a\u0000b\u0007c\ud800d",
  "1, 2; 3\t4",
  "_x0041_ #N/A",
  "one\ntwo\n\n• three\n• four",
  "x".repeat(32_767),
];

/** A report of a tracker whose every text is hostile, each action an exception. */
export function hostileSource(texts: readonly string[] = [...FORMULAS, ...HARD]): ExportSource {
  const rows = texts.map((text, at) => [
    `${at + 1}.1`,
    `${at + 1} ${text.slice(0, 200).replace(/\n/gu, " ")}`,
    text,
    text,
    "Off Track",
    text,
    text,
  ]);
  const tracker = trackerFromGrid([
    ["Ref", "Section", "Action", "Lead", "RAG", "Reason for RAG", "Mitigating actions"],
    ...rows,
  ]);
  const report = makeReport([tracker], {
    info: { ...reportInfo, title: "=R&D <plan> \u0007🟢" },
    scheme: publishedScheme,
    rule: defaultRule,
  });
  return { report, trackers: [tracker] };
}
