import { defaultRule, makeReport, publishedScheme } from "../../../src/domain";
import type { Report, ReportInfo } from "../../../src/domain/report";

/** A report of no tracker, for tests that look at what a file says about itself. */
export function emptyReport(info: Partial<ReportInfo> = {}): Report {
  return makeReport([], {
    info: { title: "Action plan", number: null, asAt: "2025-02-28", ...info },
    scheme: publishedScheme,
    rule: defaultRule,
  });
}
