import { findScheme, parseScheme, type BlueMeaning } from "../../domain";
import type { SchemeChoice } from "../SchemeChoice";
import { asRecord, parseText } from "./parseValue";

const BLUE: readonly BlueMeaning[] = ["complete", "not-started", "not-rated"];

/** The scheme that was chosen; undefined where there is none such, or one of the users' own has a fault. */
export function parseSchemeChoice(value: unknown): SchemeChoice | undefined {
  const choice = asRecord(value);
  switch (choice?.["kind"]) {
    case "shipped": {
      const id = parseText(choice["id"]);
      return id !== undefined && findScheme(id) !== null ? { kind: "shipped", id } : undefined;
    }
    case "brag": {
      const blue = BLUE.find((each) => each === choice["blue"]);
      return blue === undefined ? undefined : { kind: "brag", blue };
    }
    case "own": {
      const scheme = parseScheme(choice["scheme"]);
      return scheme.ok ? { kind: "own", scheme: scheme.value } : undefined;
    }
    default:
      return undefined;
  }
}
