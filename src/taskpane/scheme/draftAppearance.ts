import { isColour } from "../../domain";
import { getStatusAppearance, type RagAppearance } from "../rag/RagAppearance";
import { schemeOf, type SchemeDraft } from "./SchemeDraft";

/**
 * The appearance of a status of a draft, by its position from 0. Until it has a label it's called
 * by its place; until its colour is one, it's drawn in neutral colours.
 */
export function draftAppearance(draft: SchemeDraft, index: number): RagAppearance {
  const scheme = schemeOf(draft);
  const rag = getStatusAppearance(scheme, index);
  return {
    ...rag,
    label: rag.label || `Status ${index + 1}`,
    colours: isColour(scheme.statuses[index]?.fill ?? "") ? rag.colours : null,
  };
}
