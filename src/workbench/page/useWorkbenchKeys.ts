import { useMemo } from "react";
import type { Book } from "../book/Book";
import type { Shortcut } from "../manifest/readShortcuts";
import { focusGrid } from "./grid/focusGrid";
import { moveToNextArea } from "./moveToNextArea";
import type { PageArea } from "./moveToNextArea";
import { usePageKeys } from "./usePageKeys";
import type { PageKey } from "./usePageKeys";

interface WorkbenchKeys {
  readonly book: Book | undefined;
  readonly shortcuts: readonly Shortcut[];
  readonly save: () => void;
  readonly runFunction: (controlId: string, name: string) => void;
}

/** The page's keys: save, undo, redo, the round of F6, and the add-in's own shortcuts. */
export function useWorkbenchKeys({ book, shortcuts, save, runFunction }: WorkbenchKeys): void {
  const keys = useMemo<PageKey[]>(() => {
    const areas = listAreas(book);
    return [
      { keys: "Ctrl+S", inGrid: true, run: save },
      // In the grid they are the grid's: there they undo what is being typed, too.
      { keys: "Ctrl+Z", inGrid: false, run: () => book?.undo() },
      { keys: "Ctrl+Y", inGrid: false, run: () => book?.redo() },
      {
        keys: "F6",
        inGrid: true,
        run: () => {
          moveToNextArea(areas, 1);
        },
      },
      {
        keys: "Shift+F6",
        inGrid: true,
        run: () => {
          moveToNextArea(areas, -1);
        },
      },
      ...shortcuts.map((shortcut) => ({
        keys: shortcut.keys,
        inGrid: true,
        run: () => {
          runFunction(shortcut.functionName, shortcut.functionName);
        },
      })),
    ];
  }, [book, shortcuts, save, runFunction]);
  usePageKeys(keys);
}

function listAreas(book: Book | undefined): PageArea[] {
  const enterFirst = (area: HTMLElement): void => {
    area.querySelector<HTMLElement>("button, [tabindex='0']")?.focus();
  };
  return [
    { selector: ".ribbon", enter: enterFirst },
    {
      selector: ".grid-place",
      enter: () => {
        if (book !== undefined) focusGrid(book);
      },
    },
    {
      selector: ".sheet-tabs",
      enter: (area) => area.querySelector<HTMLElement>("[aria-selected='true']")?.focus(),
    },
    { selector: ".pane", enter: (area) => area.querySelector<HTMLElement>("iframe")?.focus() },
  ];
}
