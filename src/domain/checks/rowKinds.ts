import { statusLabel } from "../scheme/statusLabel";
import type { FindingKinds } from "./FindingKind";

type RowCode =
  | "ref/outside"
  | "section/titles"
  | "section/spelling"
  | "lead/missing"
  | "due/missing"
  | "reason/missing"
  | "reason/left-over"
  | "mitigation/missing";

/** The texts of what a row lacks, or has in a place where it doesn't fit. */
export const ROW_KINDS: FindingKinds<RowCode> = {
  "ref/outside": {
    title: "Ref outside its section",
    describe: ({ ref, isIn, told }) => ({
      what: `Ref ${ref} tells section ${told}, but the action is in ${isIn}`,
      todo: "It counts where it is; put the ref or the section right.",
    }),
  },
  "section/titles": {
    title: "Section with two titles",
    describe: ({ text, usual }) => ({
      what: `“${text}” has the number of ${usual}, and is summed with it`,
      todo: "Put the number right, or enter the same title.",
    }),
  },
  "section/spelling": {
    title: "Section spelt in two ways",
    describe: ({ text, usual, apart }) => ({
      what: `“${text}” is most likely ${usual}, ${apart ? "but is summed apart from it" : "and is summed with it"}`,
      todo: `Enter ${usual}, if that is what is meant.`,
    }),
  },
  "lead/missing": {
    title: "Lead missing",
    describe: ({ text }) => ({
      what: text === "" ? "The action has no lead" : `“${text}” stands in place of a lead`,
      todo: "Enter who leads on it.",
    }),
  },
  "due/missing": {
    title: "Due date missing",
    describe: () => ({
      what: "The action has no due date",
      todo: "Enter one, or TBC while it isn't agreed.",
    }),
  },
  "reason/missing": {
    title: "Reason missing",
    describe: ({ status, text }, scheme) => ({
      what: `${statusLabel(status, scheme)} ${withoutText("a reason", text)}`,
      todo: "Enter why.",
    }),
  },
  "reason/left-over": {
    title: "Reason left over",
    describe: ({ status }, scheme) => ({
      what: `${statusLabel(status, scheme)}, with what looks like the reason for an earlier RAG`,
      todo: "Clear the reason and its mitigating actions if they no longer hold.",
    }),
  },
  "mitigation/missing": {
    title: "Mitigating actions missing",
    describe: ({ status, text }, scheme) => ({
      what: `${statusLabel(status, scheme)} ${withoutText("mitigating actions", text)}, and the board will see it`,
      todo: "Enter what is being done about it.",
    }),
  },
};

/** "without a reason"; says what stands there instead, if anything. */
function withoutText(wanted: string, text: string): string {
  return text === "" ? `without ${wanted}` : `with “${text}” in place of ${wanted}`;
}
