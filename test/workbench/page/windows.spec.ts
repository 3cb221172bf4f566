import { readGivenWorkbook } from "../../../src/workbench/page/windows/readGivenWorkbook";

const ORIGIN = "https://workbench.test";
const given = (value: string): unknown =>
  readGivenWorkbook(`?${new URLSearchParams({ workbook: value }).toString()}`, ORIGIN);

test("a window is opened with a new workbook, or with a file that another one keeps", () => {
  expect(given("new")).toEqual({ kind: "new" });
  expect(given(`blob:${ORIGIN}/0b1c`)).toEqual({ kind: "file", url: `blob:${ORIGIN}/0b1c` });
});

test("a window that the user opened has none, and no other address is read", () => {
  expect(readGivenWorkbook("", ORIGIN)).toBeUndefined();
  expect(given("https://elsewhere.test/book.xlsx")).toBeUndefined();
  expect(given("blob:https://elsewhere.test/0b1c")).toBeUndefined();
});
