/** The workbench's own icons: paths in a box of 20 by 20. */
const PATHS = {
  open: "M2 5.5V15a1.5 1.5 0 0 0 1.5 1.5h11.6a1.5 1.5 0 0 0 1.44-1.08L18.4 9H6.2a1.5 1.5 0 0 0-1.44 1.08L3 16M2 5.5A1.5 1.5 0 0 1 3.5 4H7l2 2h6.5A1.5 1.5 0 0 1 17 7.5V9",
  save: "M10 3v9.5m0 0L6.5 9M10 12.5 13.5 9M3.5 13v2A1.5 1.5 0 0 0 5 16.5h10a1.5 1.5 0 0 0 1.5-1.5v-2",
  undo: "M4 8h7.5a4.25 4.25 0 0 1 0 8.5H8M4 8l3.5-3.5M4 8l3.5 3.5",
  redo: "M16 8H8.5a4.25 4.25 0 0 0 0 8.5H12M16 8l-3.5-3.5M16 8l-3.5 3.5",
  conditions:
    "M6.5 13a3.5 3.5 0 0 1-.4-6.98 4.5 4.5 0 0 1 8.6 1.06A3 3 0 0 1 14.5 13M10.5 9.5 8.5 13h3l-2 3.5",
  close: "m5 5 10 10M15 5 5 15",
} as const;

/** A line icon; it says nothing to assistive technology, the button's name does. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }): React.ReactNode {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
