import { describeView } from "../write/writeView";
import { childOf, childrenOf } from "../xml/elements";
import { placeChild, WORKSHEET_ORDER } from "../xml/placeChild";
import { setAttributes } from "../xml/setAttributes";
import type { SheetEdit } from "./SheetEdit";

/** Brings up to date how a sheet is shown: tab colour, gridlines, zoom, direction, frozen panes, default sizes. */
export function patchView(edit: SheetEdit): void {
  const { part, pair } = edit;
  const [before, after] = [describeView(pair.before), describeView(pair.after)];
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  part.touch();
  if (before.tabColour !== after.tabColour) {
    const properties = takeChild(edit, "sheetPr");
    childOf(properties, "tabColor")?.remove();
    // It's the first of the properties.
    properties.prepend(...part.parse(after.tabColour));
  }
  if (before.fitsPages !== after.fitsPages) {
    const properties = takeChild(edit, "sheetPr");
    const setup = childOf(properties, "pageSetUpPr") ?? part.create("pageSetUpPr");
    setAttributes(setup, { fitToPage: after.fitsPages ? "1" : undefined });
    // It's the last of them.
    properties.append(setup);
  }
  const view = takeView(edit);
  for (const name of ["showGridLines", "rightToLeft", "zoomScale"] as const) {
    if (before.view[name] !== after.view[name]) setAttributes(view, { [name]: after.view[name] });
  }
  if (before.panes !== after.panes) {
    for (const child of childrenOf(view)) {
      if (["pane", "selection"].includes(child.localName)) child.remove();
    }
    view.prepend(...part.parse(after.panes));
  }
  if (JSON.stringify(before.format) !== JSON.stringify(after.format)) {
    setAttributes(takeChild(edit, "sheetFormatPr"), after.format);
  }
}

function takeView(edit: SheetEdit): Element {
  const views = takeChild(edit, "sheetViews");
  const known = childOf(views, "sheetView");
  if (known !== undefined) return known;
  const view = edit.part.create("sheetView", { workbookViewId: "0" });
  views.prepend(view);
  return view;
}

/** A child of the worksheet, which is made where there's none. */
function takeChild({ part }: SheetEdit, name: string): Element {
  const known = childOf(part.root, name);
  if (known !== undefined) return known;
  const made = part.create(name);
  placeChild(part.root, made, WORKSHEET_ORDER);
  return made;
}
