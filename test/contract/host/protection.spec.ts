import { codePassword, hashPassword } from "../../../src/workbench/files/protection/hashPassword";
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

type Act = (sheet: Excel.Worksheet) => unknown;

async function run(...acts: Act[]): Promise<void> {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    for (const act of acts) act(sheet);
    await context.sync();
  });
}

/** The code of the error that something ends with; "" for none. */
async function codeOf(...acts: Act[]): Promise<string> {
  try {
    await run(...acts);
    return "";
  } catch (error) {
    // Office.js rejects with its own class of errors.
    return (error as OfficeExtension.Error).code;
  }
}

const readOptions = () =>
  host.Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getFirst();
    protection.load(["protected", "options"]);
    await context.sync();
    return { protected: protection.protected, options: protection.options };
  });

const NOTHING = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

test("options are told while the sheet is protected; what isn't asked for isn't let through", async () => {
  expect(await readOptions()).toEqual({ protected: false, options: null });
  await run((sheet) => {
    sheet.protection.protect({ allowSort: true, selectionMode: "Unlocked" });
  });
  expect(await readOptions()).toEqual({
    protected: true,
    options: { ...NOTHING, allowSort: true, selectionMode: "Unlocked" },
  });
  await run((sheet) => {
    sheet.protection.unprotect();
  });
  expect(await readOptions()).toEqual({ protected: false, options: null });
  await run((sheet) => {
    sheet.protection.protect();
  });
  expect(await readOptions()).toEqual({ protected: true, options: NOTHING });
});

test("an unknown selection mode is InvalidArgument", async () => {
  const code = await codeOf((sheet) => {
    // Something that the types don't allow.
    sheet.protection.protect({ selectionMode: "Some" } as object);
  });
  expect([code, (await readOptions()).protected]).toEqual(["InvalidArgument", false]);
});

test("a password must be given to end the protection, and the right one", async () => {
  await run((sheet) => {
    sheet.protection.protect({}, "Tea & cakes");
  });
  const end = (password?: string) =>
    codeOf((sheet) => {
      sheet.protection.unprotect(password);
    });
  expect([await end(), await end("tea & cakes"), await end("Tea & cakes"), await end()]).toEqual([
    "InvalidArgument",
    "InvalidArgument",
    "",
    "AccessDenied",
  ]);
});

test("what was protected without a password is freed whatever is given", async () => {
  await run((sheet) => {
    sheet.protection.protect();
  });
  const code = await codeOf((sheet) => {
    sheet.protection.unprotect("anything");
  });
  expect(code).toBe("");
});

const fill: Act = (sheet) =>
  (sheet.getRange("A1:B3").values = [
    ["k", "v"],
    ["b", 2],
    ["a", 1],
  ]);

/** Each with what lets it through; "" for what no option does. */
const ATTEMPTS: readonly (readonly [name: string, option: string, act: Act])[] = [
  ["write", "", (sheet) => (sheet.getRange("A1").values = [["x"]])],
  [
    "clear contents",
    "",
    (sheet) => {
      sheet.getRange("A1").clear("Contents");
    },
  ],
  ["replace", "", (sheet) => sheet.getRange("A1:B3").replaceAll("a", "b", {})],
  [
    "merge",
    "",
    (sheet) => {
      sheet.getRange("A1:B1").merge();
    },
  ],
  ["shift cells", "", (sheet) => sheet.getRange("A1").insert("Down")],
  ["add a table", "", (sheet) => sheet.tables.add("A1:B3", true)],
  [
    "put a filter there",
    "",
    (sheet) => {
      sheet.autoFilter.apply("A1:B3");
    },
  ],
  [
    "validate",
    "",
    (sheet) => (sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=TRUE" } }),
  ],
  ["fill", "allowFormatCells", (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000")],
  [
    "border",
    "allowFormatCells",
    (sheet) => (sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Continuous"),
  ],
  ["number format", "allowFormatCells", (sheet) => (sheet.getRange("A1").numberFormat = [["0.0"]])],
  [
    "clear formats",
    "allowFormatCells",
    (sheet) => {
      sheet.getRange("A1").clear("Formats");
    },
  ],
  [
    "highlight",
    "allowFormatCells",
    (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom"),
  ],
  [
    "clear highlights",
    "allowFormatCells",
    (sheet) => {
      sheet.getRange("A1").conditionalFormats.clearAll();
    },
  ],
  ["widen", "allowFormatColumns", (sheet) => (sheet.getRange("A1").format.columnWidth = 90)],
  [
    "fit columns",
    "allowFormatColumns",
    (sheet) => {
      sheet.getRange("A:A").format.autofitColumns();
    },
  ],
  ["hide a column", "allowFormatColumns", (sheet) => (sheet.getRange("A:A").columnHidden = true)],
  ["heighten", "allowFormatRows", (sheet) => (sheet.getRange("A1").format.rowHeight = 30)],
  [
    "fit rows",
    "allowFormatRows",
    (sheet) => {
      sheet.getRange("1:1").format.autofitRows();
    },
  ],
  ["hide a row", "allowFormatRows", (sheet) => (sheet.getRange("1:1").rowHidden = true)],
  ["insert a row", "allowInsertRows", (sheet) => sheet.getRange("2:2").insert("Down")],
  ["insert a column", "allowInsertColumns", (sheet) => sheet.getRange("B:B").insert("Right")],
  [
    "add a chart",
    "allowEditObjects",
    (sheet) => sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3")),
  ],
];

test.each(ATTEMPTS)(
  "%s: AccessDenied, let through by the option %j alone",
  async (_name, option, act) => {
    const others = Object.keys(NOTHING).filter(
      (name) => name !== option && name !== "selectionMode"
    );
    await run(fill, (sheet) => {
      sheet.protection.protect(Object.fromEntries(others.map((name) => [name, true])));
    });
    expect(await codeOf(act)).toBe("AccessDenied");
    if (option === "") return;
    const code = await codeOf(
      (sheet) => {
        sheet.protection.unprotect();
      },
      (sheet) => {
        sheet.protection.protect({ [option]: true });
      },
      act
    );
    expect(code).toBe("");
  }
);

test("unlocked cells are written and cleared; one locked cell among them is enough to refuse", async () => {
  await run(
    fill,
    (sheet) => (sheet.getRange("A2:B3").format.protection.locked = false),
    (sheet) => {
      sheet.protection.protect();
    }
  );
  expect([
    await codeOf((sheet) => (sheet.getRange("A2:B2").values = [["c", 3]])),
    await codeOf(
      (sheet) =>
        (sheet.getRange("A1:B2").values = [
          ["k", "v"],
          ["c", 3],
        ])
    ),
    await codeOf((sheet) => {
      sheet.getRange("B3").clear("Contents");
    }),
    await codeOf((sheet) => {
      sheet.getRange("B3").clear();
    }),
    await codeOf((sheet) => (sheet.getRange("A2").format.protection.locked = true)),
  ]).toEqual(["", "AccessDenied", "", "AccessDenied", "AccessDenied"]);
});

test("sorting wants the option and unlocked cells", async () => {
  const sort: Act = (sheet) => {
    sheet.getRange("A2:B3").sort.apply([{ key: 0 }]);
  };
  const protect =
    (options: Excel.WorksheetProtectionOptions): Act =>
    (sheet) => {
      sheet.protection.protect(options);
    };
  const free: Act = (sheet) => {
    sheet.protection.unprotect();
  };
  await run(fill, protect({ allowSort: true }));
  const locked = await codeOf(sort);
  await run(
    free,
    (sheet) => (sheet.getRange("A2:B3").format.protection.locked = false),
    protect({})
  );
  const forbidden = await codeOf(sort);
  await run(free, protect({ allowSort: true }));
  expect([locked, forbidden, await codeOf(sort)]).toEqual(["AccessDenied", "AccessDenied", ""]);
});

test("rows are deleted where the option is given and no cell of them is locked", async () => {
  const remove: Act = (sheet) => {
    sheet.getRange("2:2").delete("Up");
  };
  await run(fill, (sheet) => {
    sheet.protection.protect({ allowDeleteRows: true });
  });
  const locked = await codeOf(remove);
  await run(
    (sheet) => {
      sheet.protection.unprotect();
    },
    (sheet) => (sheet.getRange("2:2").format.protection.locked = false),
    (sheet) => {
      sheet.protection.protect({ allowDeleteRows: true });
    }
  );
  expect([locked, await codeOf(remove)]).toEqual(["AccessDenied", ""]);
});

test("the filter that is there can be used where it's allowed, and not taken away", async () => {
  const apply: Act = (sheet) => {
    sheet.autoFilter.apply("A1:B3", 0, { filterOn: "Values", values: ["a"] });
  };
  await run(
    fill,
    (sheet) => {
      sheet.autoFilter.apply("A1:B3");
    },
    (sheet) => {
      sheet.protection.protect({ allowAutoFilter: true });
    }
  );
  expect([
    await codeOf(apply),
    await codeOf((sheet) => {
      sheet.autoFilter.clearCriteria();
    }),
    await codeOf((sheet) => {
      sheet.autoFilter.remove();
    }),
  ]).toEqual(["", "", "AccessDenied"]);
});

test("whether cells are locked is told; null where they differ", async () => {
  const seen = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const read = (address: string) => {
      const { protection } = sheet.getRange(address).format;
      protection.load("locked");
      return protection;
    };
    sheet.getRange("B:B").format.protection.locked = false;
    sheet.getRange("B2").format.protection.locked = true;
    const found = ["A1", "B1", "B2", "A1:B1"].map(read);
    await context.sync();
    return found.map(({ locked }) => locked);
  });
  expect(seen).toEqual([true, false, true, null]);
});

test("locking is undone in one step, and formats stay", async () => {
  await run((sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000"));
  await run((sheet) => (sheet.getRange("A1:A2").format.protection.locked = false));
  host.book.undo();
  const seen = await host.Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getFirst().getRange("A1");
    format.load(["protection/locked", "fill/color"]);
    await context.sync();
    return [format.protection.locked, format.fill.color];
  });
  expect(seen).toEqual([true, "#FF0000"]);
});

test("a password's hash says nothing of it, and has a salt of its own", async () => {
  const [one, other] = [await hashPassword("tea", 2), await hashPassword("tea", 2)];
  expect(one).not.toEqual(other);
  expect(one).toMatchObject({ algorithm: "SHA-512", spins: 2 });
});

test.each([
  ["", "CE4B"],
  ["test", "CBEB"],
  ["password", "83AF"],
])("the 16 bits that older files keep of %j are %s", (password, code) => {
  expect(codePassword(password).toString(16).toUpperCase()).toBe(code);
});
