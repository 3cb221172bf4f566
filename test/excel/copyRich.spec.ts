import { copyRich } from "../../src/excel/copyRich";

const copied = { html: "<b>x</b>", text: "x" };

function put(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true });
}

/** A document whose copy command calls the listeners, or is refused. */
function documentThat(allows: boolean): { readonly data: Map<string, string> } {
  const data = new Map<string, string>();
  const listeners = new Set<(event: unknown) => void>();
  put("document", {
    addEventListener: (_: string, listener: (event: unknown) => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: (event: unknown) => void) =>
      listeners.delete(listener),
    execCommand: () => {
      const clipboardData = { setData: (type: string, value: string) => data.set(type, value) };
      if (allows)
        for (const listener of listeners)
          listener({ clipboardData, preventDefault: () => undefined });
      return allows;
    },
  });
  return { data };
}

beforeEach(() => {
  // Called with new, and asked for nothing.
  put("ClipboardItem", jest.fn());
  put("navigator", { clipboard: { write: () => Promise.reject(new Error("NotAllowedError")) } });
});

afterEach(() => {
  for (const name of ["document", "ClipboardItem", "navigator"])
    Reflect.deleteProperty(globalThis, name);
});

it("copies by the browser's clipboard", async () => {
  put("navigator", { clipboard: { write: () => Promise.resolve() } });
  expect(await copyRich(copied)).toBe(true);
});

it("copies both forms by the copy command where the clipboard is refused", async () => {
  const { data } = documentThat(true);
  expect(await copyRich(copied)).toBe(true);
  expect([...data]).toEqual([
    ["text/html", "<b>x</b>"],
    ["text/plain", "x"],
  ]);
});

it("says when nothing was copied", async () => {
  documentThat(false);
  expect(await copyRich(copied)).toBe(false);
});
