import { succeed, type Result } from "../domain/result";
import { joinTable } from "../domain/rules/joinTable";
import type { Problem } from "./problem";
import type { WorkbookPort } from "./WorkbookPort";

/** What is in the selected cells, as Excel would copy it; "" when they're blank. One round trip. */
export async function readSelection(port: WorkbookPort): Promise<Result<string, Problem>> {
  const selected = await port.readSelection();
  return selected.ok ? succeed(joinTable(selected.value)) : selected;
}
