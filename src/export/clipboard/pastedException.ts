import { readBlocks, type TextBlock } from "../../domain/exceptions/readBlocks";
import type { Exception } from "../../domain/report";
import type { Scheme } from "../../domain/scheme/Scheme";
import { safeCell } from "../csv/safeCell";
import { dropForbidden } from "../text/dropForbidden";
import { escapeXml } from "../text/escapeXml";
import { REF_STYLE, TEXT_STYLE } from "./styles";

/** One exception as HTML: a heading with its ref, its fields, lists kept as lists. */
export function exceptionHtml(exception: Exception, scheme: Scheme): string {
  const { ref, action, lead, status, reason, mitigation } = exception;
  const known = scheme.statuses[status];
  const rag =
    known === undefined
      ? ""
      : `<span style="background-color:${known.fill};color:${known.ink};font-weight:bold;">` +
        `&nbsp;${escapeXml(`${known.mark} ${known.label}`)}&nbsp;</span>`;
  return [
    `<h3 style="${REF_STYLE}">${escapeXml(ref || "No ref")}</h3>`,
    fieldHtml("Action", action),
    fieldHtml("Lead", lead),
    `<p style="${TEXT_STYLE}"><b>RAG:</b> ${rag}</p>`,
    fieldHtml("Reason for RAG", reason),
    fieldHtml("Mitigating actions", mitigation),
  ].join("");
}

/** One exception as lines of text, none of which a spreadsheet takes for a formula. */
export function exceptionText(exception: Exception, scheme: Scheme): string {
  const { ref, action, lead, status, reason, mitigation } = exception;
  return [
    `Ref: ${dropForbidden(ref || "none")}`,
    fieldText("Action", action),
    fieldText("Lead", lead),
    `RAG: ${scheme.statuses[status]?.label ?? ""}`,
    fieldText("Reason for RAG", reason),
    fieldText("Mitigating actions", mitigation),
  ].join("\n");
}

function fieldHtml(label: string, text: string): string {
  const blocks = readBlocks(dropForbidden(text));
  const [first, ...others] = blocks;
  const name = `<b>${label}:</b>`;
  if (first === undefined) return `<p style="${TEXT_STYLE}">${name} not given</p>`;
  if (first.kind === "list")
    return [`<p style="${TEXT_STYLE}">${name}</p>`, ...blocks.map(blockHtml)].join("");
  return [
    `<p style="${TEXT_STYLE}">${name} ${escapeXml(first.text)}</p>`,
    ...others.map(blockHtml),
  ].join("");
}

function blockHtml(block: TextBlock): string {
  if (block.kind === "paragraph") return `<p style="${TEXT_STYLE}">${escapeXml(block.text)}</p>`;
  const items = block.items.map((item) => `<li>${escapeXml(item)}</li>`).join("");
  return `<ul style="${TEXT_STYLE}">${items}</ul>`;
}

function fieldText(label: string, text: string): string {
  const lines = readBlocks(dropForbidden(text).replaceAll("\t", " ")).flatMap((block) =>
    block.kind === "paragraph" ? [block.text] : block.items.map((item) => `• ${item}`)
  );
  if (lines.length === 0) return `${label}: not given`;
  if (lines.length === 1 && !lines[0]?.startsWith("•")) return `${label}: ${lines[0] ?? ""}`;
  return [`${label}:`, ...lines.map((line) => safeCell(`  ${line}`))].join("\n");
}
