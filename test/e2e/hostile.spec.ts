import { expect, test } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import { Workbench } from "./support/Workbench";

const SHEET = "xl/worksheets/sheet1.xml";

const HOSTILE: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
  [
    "zip-bomb.xlsx",
    () => zipSync({ [SHEET]: new Uint8Array(30_000_000) }),
    /zip-bomb\.xlsx was not opened\. .*would unpack to \d+ times its size/u,
  ],
  [
    "entities.xlsx",
    () => zipSync({ [SHEET]: strToU8('<!DOCTYPE a [<!ENTITY b "ha">]><a>&b;</a>') }),
    /entities\.xlsx was not opened\. .*declares entities/u,
  ],
  [
    "deep.xlsx",
    () => zipSync({ [SHEET]: strToU8("<a>".repeat(100_000) + "</a>".repeat(100_000)) }),
    /deep\.xlsx was not opened\. .*nests more than 256 deep/u,
  ],
  [
    "malformed.xlsx",
    () => zipSync({ [SHEET]: strToU8("<worksheet><sheetData>") }),
    /malformed\.xlsx was not opened\. .*sheet1\.xml can't be read/u,
  ],
];

test("files made to do harm are refused in words, and the open workbook stays", async ({
  page,
}) => {
  const workbench = new Workbench(page);
  await workbench.open();
  await workbench.type("H2", "mine");
  for (const [name, make, message] of HOSTILE) {
    await workbench.openWorkbook(name, Buffer.from(make()));
    await expect(page.getByText(message)).toBeVisible();
  }
  expect(await workbench.readCell("H2")).toBe("mine");
});
