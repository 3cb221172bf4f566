import { CustomCommandExecutionError } from "@univerjs/core";
import type { ICommandInfo } from "@univerjs/core";
import type { Book } from "../../book/Book";
import { isAllowed, isUnlocked } from "../../excel/sheets/protection";
import { readSelection } from "../../excel/sheets/readSelection";
import { listNeeds } from "./commandNeeds";
import type { Need } from "./commandNeeds";

/**
 * Refuses what a user does in the grid that a protected sheet doesn't let through. The add-in's own batches are the
 * host's to refuse.
 *
 * @param tell - called with what was refused, in words
 * @returns the way to stop it
 */
export function guardProtected(book: Book, tell: (text: string) => void): () => void {
  const guard = book.commands.beforeCommandExecuted((command) => {
    const sheet = book.workbook.getActiveSheet();
    const isProtected = book.extras.sheets[sheet.getSheetId()]?.protected === true;
    if (!isProtected || book.history.isBatching || isClosing(command)) return;
    const missing = listNeeds(command.id).find((need) => !isMet(book, need));
    if (missing === undefined) return;
    tell(describe(sheet.getName(), missing));
    throw new CustomCommandExecutionError("The sheet is protected.");
  });
  return () => {
    guard.dispose();
  };
}

/** The same operation opens and closes the cell editor. */
function isClosing({ params }: Readonly<ICommandInfo>): boolean {
  // Of parameters nothing else is read here.
  return (params as { visible?: unknown } | undefined)?.visible === false;
}

function isMet(book: Book, need: Need): boolean {
  const { area } = readSelection(book);
  if (need === "cells") return isUnlocked(book, area);
  return need !== "unprotected" && isAllowed(book, area.sheetId, need);
}

function describe(sheetName: string, missing: Need): string {
  const what =
    missing === "cells" ? "these cells are locked" : "its protection doesn't let this through";
  return `Nothing was changed: sheet ${sheetName} is protected, and ${what}. End the protection of the sheet to change it.`;
}
