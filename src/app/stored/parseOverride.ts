import type { Override } from "../../domain/overrides/Override";
import { asRecord, isWhole, parseDay, parseText, parseTexts } from "./parseValue";

/** An overall RAG that was set by hand; undefined where it can't be read. */
export function parseOverride(value: unknown): Override | undefined {
  const override = asRecord(value);
  const texts = parseTexts(override, ["plan", "group", "ref", "title", "overall", "reason"]);
  const day = parseDay(override?.["day"]);
  const counts = asRecord(override?.["counts"]);
  const print = parseText(counts?.["print"]);
  const adverse = counts?.["adverse"];
  const rated = counts?.["rated"];
  return texts !== undefined &&
    day !== undefined &&
    print !== undefined &&
    isWhole(adverse) &&
    isWhole(rated)
    ? { ...texts, day, counts: { print, adverse, rated } }
    : undefined;
}
