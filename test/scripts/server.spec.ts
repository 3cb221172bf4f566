import fs from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { createWorkbenchServer, rewriteOfficeAddress } from "../../scripts/server.cjs";
import { makeFolder } from "./support/makeFolder";

const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const folder = makeFolder({
  "page/index.html": "<html><head></head><body>workbench</body></html>",
  "page/app.js": "run()",
  "addin/manifest.xml": "<OfficeApp/>",
  "addin/taskpane.html": `<html><head><script src="${cdn}"></script></head></html>`,
  "addin/assets/icon-16.png": "png",
  "samples/messy-tracker.xlsx": "b",
  "samples/workforce-action-plan.xlsx": "a",
  "samples/~$messy-tracker.xlsx": "lock file of Excel",
  "office-js/office.js": "Office",
  "office-js/agaverrorux/index.html": "error",
});
const folders = {
  page: path.join(folder, "page"),
  addin: path.join(folder, "addin"),
  samples: path.join(folder, "samples"),
  officeJs: path.join(folder, "office-js"),
};
const { server, announceRebuild } = createWorkbenchServer(folders, { reload: true });

/** Sends an address exactly as it is: `fetch` would take the dots out of it. */
function request(address: string, options: http.RequestOptions = {}) {
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return new Promise<{ status: number | undefined; type: string | undefined; text: string }>(
    (resolve, reject) => {
      const sent = http.request(
        { host: "localhost", port, path: address, ...options },
        (response) => {
          let text = "";
          response.setEncoding("utf8");
          response.on("data", (chunk: string) => (text += chunk));
          response.on("end", () => {
            resolve({ status: response.statusCode, type: response.headers["content-type"], text });
          });
        }
      );
      sent.on("error", reject);
      sent.end();
    }
  );
}

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  fs.rmSync(folder, { recursive: true });
});

describe("the workbench's server", () => {
  it("serves the page at the top, with its scripts", async () => {
    const page = await request("/");
    expect(page).toMatchObject({ status: 200, type: "text/html; charset=utf-8" });
    expect(page.text).toContain("workbench");
    expect(await request("/app.js")).toEqual({
      status: 200,
      type: "text/javascript; charset=utf-8",
      text: "run()",
    });
  });

  it("tells the page where the add-in is and which samples there are, the action plan first", async () => {
    const { text } = await request("/workbench.json");
    expect(JSON.parse(text)).toEqual({
      addinBase: "/addin/",
      sample: "/samples/workforce-action-plan.xlsx",
      samples: [
        { name: "Workforce action plan", url: "/samples/workforce-action-plan.xlsx" },
        { name: "Messy tracker", url: "/samples/messy-tracker.xlsx" },
      ],
    });
  });

  it("serves the add-in with the local copy of Office.js", async () => {
    expect(await request("/addin/manifest.xml")).toMatchObject({
      status: 200,
      text: "<OfficeApp/>",
    });
    const { text } = await request("/addin/taskpane.html?et=1");
    expect(text).toContain('src="/office-js/office.js"');
    expect(text).not.toContain("microsoft.com");
  });

  it("serves Office.js whatever the case of the names", async () => {
    expect(await request("/office-js/AgavErrorUX/Index.html")).toMatchObject({ status: 200 });
    expect(await request("/addin/Taskpane.html")).toMatchObject({ status: 404 });
  });

  it.each([
    "/addin/../page/index.html",
    "/addin/%2e%2e/page/app.js",
    "/office-js/..%2fpage/app.js",
    "/samples/",
    "/addin/assets",
    "/missing",
  ])("answers %s with 404 in plain words", async (address) => {
    const answer = await request(address);
    expect(answer).toMatchObject({ status: 404, type: "text/plain; charset=utf-8" });
    expect(answer.text).toMatch(/^There is no such file in \/.*\.\n$/);
  });

  it("gives out files and takes none", async () => {
    expect(await request("/app.js", { method: "POST" })).toMatchObject({ status: 405 });
    expect(await request("/app.js", { method: "HEAD" })).toMatchObject({ status: 200, text: "" });
  });

  it("lets the browser keep icons, and ask again for everything else", async () => {
    const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
    const base = `http://localhost:${port}`;
    const icon = await fetch(`${base}/addin/assets/icon-16.png`);
    expect(icon.headers.get("cache-control")).toBeNull();
    const script = await fetch(`${base}/app.js`);
    expect(script.headers.get("cache-control")).toBe("no-cache");
    const etag = script.headers.get("etag") ?? "";
    const again = await request("/app.js", { headers: { "if-none-match": etag } });
    expect(again).toMatchObject({ status: 304, text: "" });
  });

  it("tells open pages of a rebuild", async () => {
    expect((await request("/")).text).toContain('new EventSource("/reload")');
    const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
    const told = await new Promise<string>((resolve, reject) => {
      http
        .get({ host: "localhost", port, path: "/reload" }, (response) => {
          response.setEncoding("utf8");
          response.once("data", () => {
            response.once("data", resolve);
            announceRebuild();
          });
        })
        .on("error", reject);
    });
    expect(told).toContain("event: rebuilt");
  });
});

describe("the address of Office.js", () => {
  it.each([
    cdn,
    "https://appsforoffice.microsoft.com/lib/1.1/hosted/office.js",
    "https://appsforoffice.microsoft.com/lib/beta/hosted/office.debug.js",
    "https://appsforoffice.microsoft.com/lib/1/hosted/Office.js",
  ])("is rewritten: %s", (address) => {
    expect(rewriteOfficeAddress(`<script src="${address}" async></script>`)).toBe(
      '<script src="/office-js/office.js" async></script>'
    );
  });

  it("leaves other addresses alone", () => {
    const html =
      '<script src="https://example.org/lib/1/hosted/office.js"></script><a href="https://appsforoffice.microsoft.com/help.html">';
    expect(rewriteOfficeAddress(html)).toBe(html);
  });
});
