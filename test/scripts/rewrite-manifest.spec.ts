import fs from "node:fs";
import path from "node:path";
import { readDeploymentUrl, rewriteManifest } from "../../scripts/rewrite-manifest.cjs";

const manifest = fs.readFileSync(path.join(__dirname, "..", "..", "manifest.xml"), "utf8");

describe("the manifest of a deployment", () => {
  it("has the deployment's addresses and no other", () => {
    const text = rewriteManifest(manifest, "https://tools.example.org/rag");
    expect(text).not.toContain("localhost");
    expect(text).toContain(
      '<SourceLocation DefaultValue="https://tools.example.org/rag/taskpane.html"'
    );
    expect(text).toContain("<AppDomain>https://tools.example.org</AppDomain>");
    expect(text).toContain('Url="https://tools.example.org/rag/assets/shortcuts.json"');
  });
});

describe("a deployment's address", () => {
  it.each([
    ["https://tools.example.org", "https://tools.example.org/"],
    ["https://tools.example.org/rag", "https://tools.example.org/rag/"],
    ["https://tools.example.org:8443/rag/", "https://tools.example.org:8443/rag/"],
  ])("%s is taken", (typed, url) => {
    expect(readDeploymentUrl(typed)).toBe(url);
  });

  it.each([
    "http://tools.example.org/",
    "tools.example.org",
    "",
    "https://tools.example.org/?a=1",
    "https://tools.example.org/#a",
  ])("'%s' is refused", (typed) => {
    expect(() => readDeploymentUrl(typed)).toThrow("https address");
  });
});
