import fs from "node:fs";
import path from "node:path";
import { findFile } from "../../scripts/find-served-file.cjs";
import { makeFolder } from "./support/makeFolder";

const outer = makeFolder({
  "secret.txt": "secret",
  "site/index.html": "start",
  "site/Pages/One.html": "one",
  "site/empty/note.txt": "note",
  "site/.hidden": "hidden",
  "site/a b.txt": "blank",
});
const site = path.join(outer, "site");
const relative = (found: string | undefined) =>
  found === undefined ? undefined : path.relative(fs.realpathSync(outer), found);

afterAll(() => {
  fs.rmSync(outer, { recursive: true });
});

describe("finding a served file", () => {
  it("finds files by their address, decoded and without its query", () => {
    expect(relative(findFile(site, "Pages/One.html?x=1#top"))).toBe(
      path.join("site", "Pages", "One.html")
    );
    expect(relative(findFile(site, "a%20b.txt"))).toBe(path.join("site", "a b.txt"));
  });

  it("takes a folder's address as its index.html, and lists none", () => {
    expect(relative(findFile(site, ""))).toBe(path.join("site", "index.html"));
    expect(findFile(site, "empty/")).toBeUndefined();
    expect(findFile(site, "empty")).toBeUndefined();
  });

  it.each([
    "../secret.txt",
    "Pages/../../secret.txt",
    "%2e%2e/secret.txt",
    "..%2fsecret.txt",
    "..%5csecret.txt",
    "%2fetc%2fpasswd",
    "/etc/passwd",
    "C:/Windows/win.ini",
    "Pages//One.html",
    "Pages/./One.html",
    "index.html/",
    "index.html%00.txt",
    "%E0%A4%A",
    ".hidden",
  ])("gives out nothing for %s", (address) => {
    expect(findFile(site, address)).toBeUndefined();
    expect(findFile(site, address, { ignoreCase: true })).toBeUndefined();
  });

  it("follows links inside the folder only", () => {
    fs.symlinkSync(path.join(outer, "secret.txt"), path.join(site, "out.txt"));
    fs.symlinkSync(path.join(site, "index.html"), path.join(site, "in.html"));
    fs.symlinkSync(path.join(site, "gone.html"), path.join(site, "dangling.html"));
    expect(findFile(site, "out.txt")).toBeUndefined();
    expect(findFile(site, "dangling.html")).toBeUndefined();
    expect(relative(findFile(site, "in.html"))).toBe(path.join("site", "index.html"));
  });

  it("minds the case of names unless told not to", () => {
    expect(findFile(site, "pages/one.HTML")).toBeUndefined();
    expect(relative(findFile(site, "pages/one.HTML", { ignoreCase: true }))).toBe(
      path.join("site", "Pages", "One.html")
    );
  });

  it("finds nothing in a folder that isn't there", () => {
    expect(findFile(path.join(site, "nowhere"), "index.html")).toBeUndefined();
  });
});
