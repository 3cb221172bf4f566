/** "1.1 Workforce Data"; "No section" where neither ref nor title is known. */
export function formatSection(section: { readonly ref: string; readonly title: string }): string {
  return [section.ref, section.title].filter((part) => part !== "").join(" ") || "No section";
}
