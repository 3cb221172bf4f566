import fs from "node:fs";
import path from "node:path";
import { hashInputs, readStamp, writeStamp } from "../../scripts/build-stamp.cjs";
import { makeFolder } from "./support/makeFolder";

describe("the hash of a build's inputs", () => {
  const root = makeFolder({
    "src/a.ts": "a",
    "src/deep/b.ts": "b",
    "other/c.ts": "c",
    "d.json": "d",
  });
  const hash = () => hashInputs(root, ["src", "d.json", "missing"], ["src/deep"]);
  const write = (name: string, text: string) => {
    fs.writeFileSync(path.join(root, name), text);
  };
  const first = hash();

  afterAll(() => {
    fs.rmSync(root, { recursive: true });
  });

  it("doesn't change with times, nor with files that don't count", () => {
    fs.utimesSync(path.join(root, "src/a.ts"), 1, 1);
    write("other/c.ts", "changed");
    write("src/deep/b.ts", "changed");
    expect(hash()).toBe(first);
  });

  it("changes with content, names and new files", () => {
    write("src/a.ts", "changed");
    const second = hash();
    expect(second).not.toBe(first);
    fs.renameSync(path.join(root, "src/a.ts"), path.join(root, "src/z.ts"));
    const third = hash();
    expect(third).not.toBe(second);
    write("src/new.ts", "");
    expect(hash()).not.toBe(third);
  });
});

describe("a build's stamp", () => {
  it("is read as it was written, in a folder made for it", () => {
    const root = makeFolder({});
    const file = path.join(root, "stamps", "addin.json");
    expect(readStamp(file)).toEqual({});
    writeStamp(file, { inputs: "abc" });
    expect(readStamp(file)).toEqual({ inputs: "abc" });
    fs.writeFileSync(file, '{"inputs": "a');
    expect(readStamp(file)).toEqual({});
    fs.rmSync(root, { recursive: true });
  });
});
