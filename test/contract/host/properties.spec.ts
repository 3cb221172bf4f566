import { NO_PROPERTIES } from "../../../src/workbench/files/properties/DocumentProperties";
import { createBlankSnapshot } from "../../../src/workbench/book/createBlankSnapshot";
import type { OpenHost } from "../../support/host/openHost";
import { openHost } from "../../support/host/openHost";

let host: OpenHost;
beforeAll(async () => {
  host = await openHost();
});
beforeEach(() => {
  host.replaceBook();
});
afterAll(() => {
  host.close();
});

const ALL =
  "title,subject,author,keywords,comments,lastAuthor,revisionNumber,creationDate,category,manager,company";

test("a new workbook says nothing of itself", async () => {
  const found = await host.Excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.load(ALL);
    await context.sync();
    return properties.toJSON();
  });
  expect(found).toMatchObject({ title: "", author: "", revisionNumber: 0, creationDate: null });
});

test("properties are written, read back and undone in one step", async () => {
  const found = await host.Excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.title = "Workforce plan";
    properties.subject = "Actions";
    properties.author = "A. Writer";
    properties.keywords = "RAG; board";
    properties.comments = "For the board";
    properties.category = "Plans";
    properties.manager = "M. Lead";
    properties.company = "The Trust";
    properties.revisionNumber = 7;
    await context.sync();
    properties.load(ALL);
    await context.sync();
    return properties.toJSON();
  });
  expect(found).toEqual({
    title: "Workforce plan",
    subject: "Actions",
    author: "A. Writer",
    keywords: "RAG; board",
    comments: "For the board",
    category: "Plans",
    manager: "M. Lead",
    company: "The Trust",
    revisionNumber: 7,
    lastAuthor: "",
    creationDate: null,
  });
  host.book.undo();
  expect(host.book.extras.properties).toEqual(NO_PROPERTIES);
});

test("who changed it last and when it was made can only be read", async () => {
  const snapshot = createBlankSnapshot();
  snapshot.extras.properties = {
    ...NO_PROPERTIES,
    lastAuthor: "Priya",
    creationDate: "2025-03-04T09:30:00Z",
  };
  host.replaceBook(snapshot);
  const found = await host.Excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.load("lastAuthor,creationDate");
    await context.sync();
    return [properties.lastAuthor, properties.creationDate.toISOString()];
  });
  expect(found).toEqual(["Priya", "2025-03-04T09:30:00.000Z"]);
});

test("custom properties are added, changed, found in either case, counted and deleted", async () => {
  const found = await host.Excel.run(async (context) => {
    const { custom } = context.workbook.properties;
    custom.add("Reviewed", true);
    custom.add("Version", 3);
    custom.add("Weight", 1.5);
    custom.add("Owner", "Priya");
    custom.add("OWNER", "Sam");
    const [version, none] = [custom.getItem("version"), custom.getItemOrNullObject("none")];
    version.value = 4;
    custom.load("items/key,items/value,items/type");
    version.load("key,value");
    const count = custom.getCount();
    await context.sync();
    custom.getItem("Weight").delete();
    const fewer = custom.getCount();
    await context.sync();
    return {
      items: custom.items.map(({ key, value, type }) => [key, value as unknown, type]),
      version: [version.key, version.value as unknown],
      none: none.isNullObject,
      counts: [count.value, fewer.value],
    };
  });
  expect(found).toEqual({
    items: [
      ["Reviewed", true, "Boolean"],
      ["Version", 4, "Number"],
      ["Weight", 1.5, "Float"],
      ["Owner", "Sam", "String"],
    ],
    version: ["Version", 4],
    none: true,
    counts: [4, 3],
  });
  await host.Excel.run(async (context) => {
    context.workbook.properties.custom.deleteAll();
    await context.sync();
  });
  expect(host.book.extras.properties.custom).toEqual([]);
});

describe("what can't be", () => {
  test.each([
    [
      "ItemNotFound",
      (workbook: Excel.Workbook) => {
        workbook.properties.custom.getItem("none").load("value");
      },
    ],
    [
      "InvalidArgument",
      (workbook: Excel.Workbook) => {
        workbook.properties.custom.add("", 1);
      },
    ],
    [
      "InvalidArgument",
      (workbook: Excel.Workbook) => {
        workbook.properties.custom.add("List", [1, 2]);
      },
    ],
    [
      "InvalidArgument",
      (workbook: Excel.Workbook) => {
        workbook.properties.revisionNumber = 1.5;
      },
    ],
  ])("%s", async (code, change) => {
    const run = host.Excel.run(async (context) => {
      change(context.workbook);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code });
  });

  test("a workbook that can only be read", async () => {
    host.book.extras.readOnly = true;
    const run = host.Excel.run(async (context) => {
      context.workbook.properties.title = "Mine";
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "AccessDenied" });
  });
});
