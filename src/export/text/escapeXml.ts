import { dropForbidden } from "./dropForbidden";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as it stands in XML or HTML, between tags or in an attribute; what XML forbids is left out. */
export function escapeXml(text: string): string {
  return dropForbidden(text).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? "");
}
