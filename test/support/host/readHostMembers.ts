import { describeHostMembers } from "./describeHostMembers";
import { loadOffice } from "./loadOffice";

/** The text of docs/host-members.md as it should be now, from Office.js loaded into a page without a screen. */
export async function readHostMembers(): Promise<string> {
  const { window } = loadOffice().dom;
  await new Promise((resolve) => {
    window.addEventListener("load", resolve);
  });
  // The library puts it on the page.
  const { Excel: excel } = window as unknown as { Excel: object };
  const text = describeHostMembers(excel);
  window.close();
  return text;
}
