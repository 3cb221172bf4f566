import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import type { FinishedFile } from "../../src/app/FilePort";
import { deliverFile } from "../../src/excel/deliverFile";

const PAGE = "https://tools.example.org/rag/taskpane.html";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const csv: FinishedFile = {
  fileName: "Plan & more 1.csv",
  type: "text/csv;charset=utf-8",
  bytes: new TextEncoder().encode("Ref\r\n=1+1 & 2\r\n"),
};
const xlsx: FinishedFile = { fileName: "Plan.xlsx", type: XLSX, bytes: csv.bytes };

/** What Excel was asked for. */
interface Asked {
  readonly workbooks: string[];
  readonly pages: string[];
  readonly downloads: string[];
}

/** A host on a platform; `without` requirement sets that it hasn't got. */
function openOn(platform: "Mac" | "PC" | "OfficeOnline", without: readonly string[] = []): Asked {
  const asked: Asked = { workbooks: [], pages: [], downloads: [] };
  const link = {
    download: "",
    click: () => asked.downloads.push(link.download),
    remove: () => undefined,
  };
  const put = (name: string, value: unknown): void => {
    Object.defineProperty(globalThis, name, { value, configurable: true });
  };
  put("document", { createElement: () => link, body: { append: () => undefined } });
  put("location", { href: PAGE });
  put("Office", {
    PlatformType: { Mac: "Mac", PC: "PC" },
    context: {
      platform,
      requirements: { isSetSupported: (name: string) => !without.includes(name) },
      ui: { openBrowserWindow: (address: string) => asked.pages.push(address) },
    },
  });
  put("Excel", {
    createWorkbook: (base64: string) => {
      asked.workbooks.push(base64);
      return Promise.resolve();
    },
  });
  return asked;
}

beforeEach(() => {
  // A download's address is given up after a minute.
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
  for (const name of ["document", "location", "Office", "Excel"])
    Reflect.deleteProperty(globalThis, name);
});

it.each(["Mac", "PC"] as const)("a workbook opens in Excel on %s", async (platform) => {
  const asked = openOn(platform);
  expect(await deliverFile(xlsx)).toEqual({ ok: true, value: "opened" });
  expect(asked.workbooks).toEqual([Buffer.from(xlsx.bytes).toString("base64")]);
});

it.each([
  ["OfficeOnline", []],
  ["PC", ["ExcelApi"]],
] as const)("a workbook is downloaded on %s without %j", async (platform, without) => {
  const asked = openOn(platform, without);
  expect(await deliverFile(xlsx)).toEqual({ ok: true, value: "downloaded" });
  expect(asked).toEqual({ workbooks: [], pages: [], downloads: ["Plan.xlsx"] });
});

it("another file is downloaded", async () => {
  const asked = openOn("PC");
  expect(await deliverFile(csv)).toEqual({ ok: true, value: "downloaded" });
  expect(asked.downloads).toEqual(["Plan & more 1.csv"]);
});

describe("on Mac, where a pane can't save files", () => {
  it("a page in the browser offers the file, which is sent nowhere", async () => {
    const asked = openOn("Mac");
    expect(await deliverFile(csv)).toEqual({ ok: true, value: "page" });
    const [address = ""] = asked.pages;
    const { pathname, search } = new URL(address);
    expect([pathname, search]).toEqual(["/rag/assets/save.html", ""]);

    const { window } = new JSDOM(readFileSync("assets/save.html", "utf8"), {
      url: address,
      runScripts: "dangerously",
      beforeParse: (page) => {
        // jsdom has no addresses for what is in memory.
        Object.assign(page.URL, { createObjectURL: (blob: Blob) => `blob:${blob.size}` });
      },
    });
    const link = window.document.querySelector("a");
    expect([link?.download, link?.textContent, link?.href]).toEqual([
      "Plan & more 1.csv",
      "Save Plan & more 1.csv",
      `blob:${csv.bytes.length}`,
    ]);
  });

  it("the page offers nothing that the add-in doesn't make", () => {
    const url = `${PAGE}#name=setup.exe&data=TVo=`;
    const { window } = new JSDOM(readFileSync("assets/save.html", "utf8"), {
      url,
      runScripts: "dangerously",
    });
    expect(window.document.querySelector("a")).toBeNull();
    expect(window.document.body.textContent).toContain("Export again from");
  });

  it("a file that is too long for an address is refused, and so is one where no page can be opened", async () => {
    const refused = { ok: false, problem: { code: "file-refused" } };
    const asked = openOn("Mac");
    expect(await deliverFile({ ...csv, bytes: new Uint8Array(400_000) })).toEqual(refused);
    expect(asked.pages).toEqual([]);
    openOn("Mac", ["OpenBrowserWindowApi"]);
    expect(await deliverFile(csv)).toEqual(refused);
  });
});
