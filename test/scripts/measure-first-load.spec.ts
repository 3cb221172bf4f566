import fs from "node:fs";
import {
  checkFirstLoad,
  describeFirstLoad,
  listFirstLoad,
  measureFirstLoad,
} from "../../scripts/measure-first-load.cjs";
import { makeFolder } from "./support/makeFolder";

const html = `<head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
  <script defer="defer" src="app.js"></script><link href=app.css rel=stylesheet></head>`;

describe("a page's first load", () => {
  it("is the scripts and styles of its own folder", () => {
    expect(listFirstLoad(html)).toEqual(["app.js", "app.css"]);
  });

  it("is weighed as it travels, with the sum at the end", () => {
    const folder = makeFolder({
      "page.html": html,
      "app.js": "run();".repeat(10_000),
      "app.css": "",
      "late.js": "not loaded at first",
    });
    const lines = describeFirstLoad(measureFirstLoad(folder, "page.html")).split("\n");
    expect(lines.map((line) => line.trim().split(/ KB {2}/)[1])).toEqual([
      undefined, // the heading
      "page.html",
      "app.js",
      "app.css",
      "together",
    ]);
    expect(Number.parseFloat(lines[2] ?? "")).toBeLessThan(1);
    fs.rmSync(folder, { recursive: true });
  });

  it("has 120 KB of scripts at most; styles and the page aren't scripts", () => {
    const most = 120 * 1024;
    const page = { name: "page.html", bytes: 9_999_999 };
    const of = (...bytes: number[]) =>
      checkFirstLoad([page, ...bytes.map((each) => ({ name: "a.js", bytes: each }))]);
    expect(of(most - 1, 1)).toBeUndefined();
    expect(of(most, 1)).toContain("The first load has 120.0 KB of scripts");
    expect(of()).toContain("no script");
  });
});
