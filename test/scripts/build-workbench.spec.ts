import { listPageFiles, writePage } from "../../scripts/build-workbench.cjs";

const outputs = {
  "first.js": {
    cssBundle: "first.css",
    imports: [
      { path: "shared.js", kind: "import-statement" },
      { path: "page.js", kind: "dynamic-import" },
    ],
  },
  "page.js": {
    cssBundle: "page.css",
    imports: [
      { path: "shared.js", kind: "import-statement" },
      { path: "parts.js", kind: "import-statement" },
      { path: "seldom.js", kind: "dynamic-import" },
    ],
  },
  "parts.js": { imports: [{ path: "https://elsewhere.example/x.js", kind: "import-statement" }] },
  "seldom.js": { imports: [] },
  "shared.js": { imports: [] },
};

describe("listPageFiles", () => {
  it("names what the page is made of, each once, and not what it asks for later", () => {
    expect(listPageFiles(outputs, "first.js")).toEqual({
      style: "first.css",
      ahead: ["shared.js", "page.js", "parts.js"],
      first: "first.js",
    });
  });

  it("has no style sheet where the first script brings none", () => {
    expect(listPageFiles({ "first.js": { imports: [] } }, "first.js")).toEqual({
      style: undefined,
      ahead: [],
      first: "first.js",
    });
  });
});

describe("writePage", () => {
  it("puts the files at the end of the head, a dollar sign as it is", () => {
    const files = { style: "first.css", ahead: ["a$&.js"], first: "first.js" };
    expect(writePage("<head><title>T</title></head><body></body>", files)).toBe(
      '<head><title>T</title><link rel="stylesheet" href="first.css" />' +
        '<link rel="modulepreload" href="a$&.js" />' +
        '<script type="module" src="first.js"></script></head><body></body>'
    );
  });
});
