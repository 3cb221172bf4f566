import { recallContact, rememberContact } from "../../../src/app/exports/contact";
import { recallForm, rememberForm } from "../../../src/app/exports/lastForm";

/** A browser's storage, as far as it's used. */
function putStorage(storage: Pick<Storage, "getItem" | "setItem">): void {
  Object.defineProperty(globalThis, "localStorage", { value: storage, configurable: true });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "localStorage");
});

it("what is exported first is the workbook", () => {
  expect(recallForm()).toBe("workbook");
  expect(recallContact()).toBe("");
});

it("the last form and the contact are kept for the user", () => {
  const kept = new Map<string, string>();
  putStorage({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  });
  rememberForm("copy");
  rememberContact("a@example.org");
  expect([...kept]).toEqual([
    ["rag-tracker.export", "copy"],
    ["rag-tracker.contact", "a@example.org"],
  ]);
  expect([recallForm(), recallContact()]).toEqual(["copy", "a@example.org"]);
  kept.set("rag-tracker.export", "a form of a later version");
  rememberContact("");
  expect(recallContact()).toBe("");
});

it("where nothing can be kept, they last until the pane is closed", () => {
  const refuse = (): never => {
    throw new Error("SecurityError");
  };
  putStorage({ getItem: refuse, setItem: refuse });
  rememberForm("csv-actions");
  rememberContact("b@example.org");
  expect([recallForm(), recallContact()]).toEqual(["csv-actions", "b@example.org"]);
});
