import { useCallback, useEffect, useState } from "react";
import type { Book } from "../../book/Book";
import type { Conditions } from "../../conditions/Conditions";
import { createConditions } from "../../conditions/Conditions";
import { describeMet } from "../../conditions/describeMet";
import type { MetCondition } from "../../conditions/MetCondition";
import type { NoticeMessage } from "../Notice";
import { keepReadOnly } from "./keepReadOnly";
import { protectSheet } from "./protectSheet";

/** The conditions that the page's user has chosen, and the ways to change them. */
export interface ChosenConditions {
  /** What the add-in's channels go by; the same object for as long as the page is open. */
  readonly live: Conditions;
  /** A copy of it, to be shown. */
  readonly shown: Conditions;
  /** The workbook can only be read, by choice. */
  readonly readOnly: boolean;
  /** Ids of the sheets that were protected by choice. */
  readonly protectedSheets: readonly string[];
  /** How often the add-in had to be loaded again: Excel's version is told at its start only. */
  readonly loads: number;
  readonly change: (part: Partial<Conditions>) => void;
  readonly setReadOnly: (on: boolean) => void;
  readonly setProtected: (sheetId: string, on: boolean) => void;
  /** Puts everything back to a good day. */
  readonly reset: () => void;
  /** For the channels: a condition that happens once has happened. */
  readonly onCondition: (met: MetCondition) => void;
}

/** Keeps the conditions. What was done to the workbook itself ends with the workbook. */
export function useConditions(
  book: Book | undefined,
  tell: (message: NoticeMessage) => void
): ChosenConditions {
  const [live] = useState(createConditions);
  const [shown, setShown] = useState<Conditions>(() => ({ ...live }));
  const [loads, setLoads] = useState(0);
  const [onBook, setOnBook] = useState<OnBook>(() => startWith(undefined));
  if (onBook.book !== book) {
    setOnBook(startWith(book));
  }

  useEffect(
    () => () => {
      // A co-author of the workbook that is closed does nothing in the next one.
      live.coAuthor = null;
      setShown({ ...live });
    },
    [live, book]
  );
  const change = useCallback(
    (part: Partial<Conditions>) => {
      if (part.excelApi !== undefined && part.excelApi !== live.excelApi) {
        setLoads((count) => count + 1);
      }
      Object.assign(live, part);
      setShown({ ...live });
    },
    [live]
  );
  const setReadOnly = (on: boolean): void => {
    if (book === undefined) return;
    keepReadOnly(book, on);
    setOnBook({ ...onBook, readOnly: on });
  };
  const setProtected = (sheetId: string, on: boolean): void => {
    if (book === undefined) return;
    protectSheet(book, sheetId, on);
    const others = onBook.protectedSheets.filter((id) => id !== sheetId);
    setOnBook({ ...onBook, protectedSheets: on ? [...others, sheetId] : others });
  };
  const reset = (): void => {
    change(createConditions());
    if (book === undefined) return;
    keepReadOnly(book, onBook.wasReadOnly);
    for (const sheetId of onBook.protectedSheets) protectSheet(book, sheetId, false);
    setOnBook(startWith(book));
  };
  const onCondition = useCallback(
    (met: MetCondition) => {
      setShown({ ...live });
      tell({ tone: "information", text: describeMet(met) });
    },
    [live, tell]
  );
  const { readOnly, protectedSheets } = onBook;
  return {
    live,
    shown,
    readOnly,
    protectedSheets,
    loads,
    change,
    setReadOnly,
    setProtected,
    reset,
    onCondition,
  };
}

/** What was done to one workbook. */
interface OnBook {
  readonly book: Book | undefined;
  readonly wasReadOnly: boolean;
  readonly readOnly: boolean;
  readonly protectedSheets: readonly string[];
}

function startWith(book: Book | undefined): OnBook {
  const readOnly = book?.extras.readOnly ?? false;
  return { book, wasReadOnly: readOnly, readOnly, protectedSheets: [] };
}
