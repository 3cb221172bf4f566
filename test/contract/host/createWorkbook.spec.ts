import { createBlankSnapshot } from "../../../src/workbench/book/createBlankSnapshot";
import { saveWorkbook } from "../../../src/workbench/files/saveWorkbook";
import type { OpenHost } from "../../support/host/openHost";
import { openHost } from "../../support/host/openHost";
import "../../workbench/files/installDom";

const ADDIN = { id: "6f0b6a52-3c0e-4c0f-9d53-2f8f6f1f7a41", version: "1.0.0.0" };
const { bytes } = saveWorkbook(createBlankSnapshot(), ADDIN);
const base64 = Buffer.from(bytes).toString("base64");

describe("where there are windows", () => {
  let host: OpenHost;
  let opened: (Uint8Array | undefined)[] = [];
  let isBlocked = false;
  beforeAll(async () => {
    host = await openHost(undefined, {
      openWorkbook: (file) => {
        if (!isBlocked) opened.push(file);
        return !isBlocked;
      },
    });
  });
  beforeEach(() => {
    opened = [];
    isBlocked = false;
  });
  afterAll(() => {
    host.close();
  });

  test("a file is shown in a window of its own, byte for byte", async () => {
    await host.Excel.createWorkbook(base64);
    expect(opened).toEqual([bytes]);
  });

  test("a workbook that can only be read doesn't refuse it", async () => {
    host.book.extras.readOnly = true;
    await host.Excel.createWorkbook(base64);
    host.book.extras.readOnly = false;
    expect(opened).toEqual([bytes]);
  });

  test("the address of a data URL before it is left out", async () => {
    await host.Excel.createWorkbook(`data:application/octet-stream;base64,${base64}`);
    expect(opened).toEqual([bytes]);
  });

  test("without a file a new workbook is shown, and this one stays as it was", async () => {
    await host.Excel.createWorkbook();
    expect(opened).toEqual([undefined]);
    expect(host.book.canUndo()).toBe(false);
  });

  test.each([
    ["no base64", "§§§"],
    ["one letter over", "AAAAA"],
    ["no workbook", Buffer.from("just a text").toString("base64")],
    ["a file that is cut short", base64.slice(0, 800)],
  ])("%s is an invalid argument, and nothing is shown", async (_name, text) => {
    await expect(host.Excel.createWorkbook(text)).rejects.toMatchObject({
      code: "InvalidArgument",
    });
    expect(opened).toEqual([]);
  });

  test("a window that the browser blocks is an error that the add-in sees", async () => {
    isBlocked = true;
    await expect(host.Excel.createWorkbook(base64)).rejects.toMatchObject({
      code: "GeneralException",
    });
  });
});

test("where there are none, it isn't implemented", async () => {
  const host = await openHost();
  await expect(host.Excel.createWorkbook(base64)).rejects.toMatchObject({
    code: "NotImplemented",
  });
  host.close();
});
