import { unzipSync } from "fflate";
import { describeProblem } from "../OpenProblem";
import type { OpenProblem } from "../OpenProblem";
import { checkSignature } from "../package/checkSignature";
import { checkSize } from "../package/checkSize";
import { listEntries } from "../package/listEntries";
import { decodePart } from "../xml/parseXml";
import { checkRatio } from "./checkRatio";
import type { XmlFault } from "./checkXml";
import { checkXml, XML_LIMITS } from "./checkXml";

/** The parts that are XML, by the endings that Office gives them. */
const XML_PART = /\.(xml|rels|vml)$/i;

/**
 * Checks a file before anything of it is parsed: that it's a zip, of how many parts and what size when unpacked, and
 * that its XML declares no entities and doesn't nest without end. Needs no page, so that it can run beside one.
 *
 * @param bytes - the whole file
 * @returns the problem of a file that mustn't be opened, or undefined
 */
export function checkFile(bytes: Uint8Array): OpenProblem | undefined {
  const wrongKind = checkSignature(bytes);
  if (wrongKind !== undefined) return wrongKind;
  const entries = listEntries(bytes);
  if (entries === undefined) return describeProblem("damaged-zip");
  return checkSize(entries) ?? checkRatio(entries, bytes.length) ?? checkParts(bytes);
}

function checkParts(bytes: Uint8Array): OpenProblem | undefined {
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, { filter: ({ name }) => XML_PART.test(name) });
  } catch {
    // fflate throws only for a zip that it can't unpack, one whose parts are larger than it says among them.
    return describeProblem("damaged-zip");
  }
  for (const [name, content] of Object.entries(parts)) {
    const text = decodePart(content);
    const fault = text === undefined ? "cut-short" : checkXml(text);
    if (fault !== undefined) return describeFault(fault, name);
  }
  return undefined;
}

function describeFault(fault: XmlFault, part: string): OpenProblem {
  switch (fault) {
    case "cut-short":
      return describeProblem("damaged-part", `Its part ${part} can't be read.`);
    case "declaration":
      return describeProblem(
        "unsafe",
        `Its part ${part} declares entities, which workbooks never do.`
      );
    case "too-deep":
      return describeProblem(
        "unsafe",
        `Its part ${part} nests more than ${XML_LIMITS.depth} deep.`
      );
    case "too-many-elements":
      return describeProblem(
        "too-large",
        `Its part ${part} has more than ${XML_LIMITS.elements / 1_000_000} million elements.`
      );
  }
}
