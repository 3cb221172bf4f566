/** "1.1 Workforce Data"; "No section" where neither ref nor title is known. */
export function formatSection({
  ref,
  title,
}: {
  readonly ref: string;
  readonly title: string;
}): string {
  if (ref === "") return title === "" ? "No section" : title;
  return title === "" ? ref : `${ref} ${title}`;
}
