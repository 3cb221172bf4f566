import type { Acceptance } from "../../domain/accepted/Acceptance";
import { asRecord, parseDay, parseTexts } from "./parseValue";

/** A finding that was accepted; undefined where it can't be read. */
export function parseAcceptance(value: unknown): Acceptance | undefined {
  const acceptance = asRecord(value);
  const texts = parseTexts(acceptance, ["code", "sheet", "ref", "grounds", "reason"]);
  const day = parseDay(acceptance?.["day"]);
  return texts !== undefined && day !== undefined ? { ...texts, day } : undefined;
}
