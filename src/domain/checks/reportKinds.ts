import { statusLabel } from "../scheme/statusLabel";
import { formatCount, formatList } from "../summary/wording";
import type { FindingKinds } from "./FindingKind";

type ReportCode = "report/sections" | "report/exceptions" | "report/sound-section";

/** The texts of what is wrong or doubtful in the report's own figures. */
export const REPORT_KINDS: FindingKinds<ReportCode> = {
  "report/sections": {
    title: "Sections don't add up",
    describe: ({ status, inSections, inPlan }, scheme) => ({
      what: `The sections have ${formatCount(inSections, "action")}${status === null ? "" : ` that are ${statusLabel(status, scheme)}`}, the plan ${inPlan}`,
      todo: "Don't publish these figures; recalculate, and report it if it stays.",
    }),
  },
  "report/exceptions": {
    title: "Exceptions don't match the headline",
    describe: ({ listed, counted }) => ({
      what: `The exceptions list has ${formatCount(listed, "action")}, the headline counts ${counted}`,
      todo: "Don't publish these figures; recalculate, and report it if it stays.",
    }),
  },
  "report/sound-section": {
    title: "Exceptions in a section that is sound",
    describe: ({ status, contains }, scheme) => ({
      what: `The section is ${statusLabel(status, scheme)} as a whole, and contains ${formatList(
        contains.map((each) => `${each.count} ${statusLabel(each.status, scheme)}`)
      )}`,
      todo: "Be ready to say why; the summary has a remark beside it.",
    }),
  },
};
