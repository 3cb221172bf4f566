/** A text cut to so many characters, the last of them "…" where something was cut. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // Half of a character that takes two is left out.
  return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/u, "")}…`;
}
