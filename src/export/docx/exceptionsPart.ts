import { readBlocks } from "../../domain/exceptions/readBlocks";
import type { Exception, Report } from "../../domain/report";
import type { Status } from "../../domain/scheme/Scheme";
import { formatList } from "../../domain/summary/wording";
import { dropForbidden } from "../text/dropForbidden";
import type { Pace } from "../Pace";
import { isRightToLeft, paragraph, run, textParagraph } from "./wordText";

/** The actions that the board must see: a heading with each one's ref, then what is known of it. */
export async function exceptionsPart(report: Report, pace: Pace): Promise<string> {
  const { exceptions, scheme, plans } = report;
  const labels = formatList(
    scheme.statuses.filter(({ exception }) => exception).map(({ label }) => label),
    "or"
  );
  const parts = [
    textParagraph("Exceptions", "Heading1"),
    textParagraph(
      exceptions.length === 0
        ? `No action is ${labels || "an exception"}.`
        : `Actions that are ${labels}: ${exceptions.length}.`
    ),
  ];
  for (const [at, exception] of exceptions.entries()) {
    parts.push(exceptionPart(exception, scheme.statuses[exception.status], plans.length > 1));
    await pace(at / exceptions.length);
  }
  return parts.join("");
}

function exceptionPart(
  { ref, plan, section, action, lead, reason, mitigation }: Exception,
  status: Status | undefined,
  named: boolean
): string {
  const name = ref === "" ? "Without a ref" : ref;
  return [
    textParagraph(named ? `${name} (${plan})` : name, "Heading2"),
    fieldPart("Section", section),
    fieldPart("Action", action),
    fieldPart("Lead", lead),
    status === undefined ? "" : ragPart(status),
    fieldPart("Reason for RAG", reason),
    fieldPart("Mitigating actions", mitigation),
  ].join("");
}

function ragPart({ mark, label, fill, ink }: Status): string {
  const words = run(` ${mark} ${label} `, { bold: true, colours: { fill, ink } });
  return paragraph(`${run("RAG: ", { bold: true })}${words}`);
}

/** A field's name in bold and its text; bullets become a list of Word's. */
function fieldPart(label: string, text: string): string {
  const blocks = readBlocks(dropForbidden(text));
  const name = run(`${label}: `, { bold: true });
  const [first, ...others] = blocks;
  if (first === undefined) return paragraph(name + run("not given"));
  const rightToLeft = isRightToLeft(text);
  const opening =
    first.kind === "paragraph"
      ? paragraph(name + run(first.text), { rightToLeft })
      : paragraph(name, { keepWithNext: true, rightToLeft });
  const rest = first.kind === "paragraph" ? others : blocks;
  return [
    opening,
    ...rest.flatMap((block) =>
      block.kind === "paragraph"
        ? [textParagraph(block.text)]
        : block.items.map((item) => textParagraph(item, "ListBullet"))
    ),
  ].join("");
}
