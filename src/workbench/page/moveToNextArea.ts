/** One of the page's areas that F6 goes round: ribbon, grid, sheets, pane. */
export interface PageArea {
  readonly selector: string;
  /** Puts the keyboard into it. */
  readonly enter: (area: HTMLElement) => void;
}

/** Moves the keyboard from the area that has it to the next one that is there, round the page. */
export function moveToNextArea(
  areas: readonly PageArea[],
  by: 1 | -1,
  page: Document = document
): void {
  const here = areas.findIndex(({ selector }) => page.activeElement?.closest(selector) != null);
  for (let step = 1; step <= areas.length; step += 1) {
    const area = areas[(Math.max(here, 0) + by * step + areas.length * step) % areas.length];
    const element = area === undefined ? null : page.querySelector<HTMLElement>(area.selector);
    if (area !== undefined && element !== null && !element.inert) {
      area.enter(element);
      return;
    }
  }
}
