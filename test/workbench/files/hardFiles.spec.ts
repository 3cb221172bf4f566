import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, zipSync } from "fflate";
import { RemoveSheetCommand } from "@univerjs/sheets";
import type { Book } from "../../../src/workbench/book/Book";
import { writeValues } from "../../../src/workbench/excel/cells/writeValues";
import { RuleStore } from "../../../src/workbench/excel/formats/RuleStore";
import { deleteCells } from "../../../src/workbench/excel/sheets/deleteCells";
import { insertCells } from "../../../src/workbench/excel/sheets/insertCells";
import { parseArea } from "../../../src/workbench/files/address";
import { checkFile } from "../../../src/workbench/files/check/checkFile";
import { openWorkbook } from "../../../src/workbench/files/openWorkbook";
import { patchWorkbook } from "../../../src/workbench/files/patchWorkbook";
import { saveWorkbook } from "../../../src/workbench/files/saveWorkbook";
import { CORPUS } from "../../fixtures/corpus";
import { changeFile } from "./changeFile";
import { ADDIN, editPart, openFile, readPart, writeFile } from "./support";

const SHEET = "xl/worksheets/sheet1.xml";
const WORKBOOK = "xl/workbook.xml";

function area(sheetId: string, address: string) {
  return { sheetId, startRow: 0, startColumn: 0, endRow: 0, endColumn: 0, ...parseArea(address) };
}

const type = (address: string, text: string) => (book: Book, sheetId: string) => {
  writeValues(book, area(sheetId, address), text);
};
const insertRow = (row: number) => (book: Book, sheetId: string) => {
  insertCells(book, area(sheetId, `${row}:${row}`), "Down");
};

/** A plan of two rows, with more in its worksheet part behind the cells. */
async function makePlan(behindCells = ""): Promise<Uint8Array> {
  const bytes = await writeFile((workbook) => {
    const sheet = workbook.addWorksheet("Plan");
    sheet.addRow(["Ref", "RAG"]);
    sheet.addRow(["1a", "On Track"]);
    sheet.addRow(["1b", "At Risk"]);
  });
  return editPart(bytes, SHEET, (xml) => xml.replace("</sheetData>", `</sheetData>${behindCells}`));
}

/** A file with other elements in the place of some cells. */
function withCells(bytes: Uint8Array, cells: Readonly<Record<string, string>>): Uint8Array {
  return editPart(bytes, SHEET, (xml) =>
    Object.entries(cells).reduce(
      (text, [address, inside]) =>
        text.replace(
          new RegExp(`<c r="${address}"[^>]*>.*?</c>`),
          inside.replace("<c", `<c r="${address}"`)
        ),
      xml
    )
  );
}

/** A file with parts more, each linked from another. */
function withLinked(
  bytes: Uint8Array,
  from: string,
  parts: readonly { name: string; type: string; xml: string }[]
): Uint8Array {
  const all = unzipSync(bytes);
  const slash = from.lastIndexOf("/") + 1;
  const rels = `${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`;
  const known =
    all[rels] === undefined
      ? '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
      : strFromU8(all[rels]);
  const links = parts.map(
    ({ name, type: link }, index) =>
      `<Relationship Id="rIdMore${index}" Type="${link}" Target="/${name}"/>`
  );
  return zipSync({
    ...all,
    ...Object.fromEntries(parts.map(({ name, xml }) => [name, strToU8(xml)])),
    [rels]: strToU8(known.replace("</Relationships>", `${links.join("")}</Relationships>`)),
  });
}

describe("rules for whole columns", () => {
  const RULES =
    '<conditionalFormatting sqref="B1:B1048576 F2000:F3000"><cfRule type="expression" priority="1" dxfId="0"><formula>$B1="x"</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" sqref="C2:C5000"><formula1>"a,b"</formula1></dataValidation></dataValidations>';
  const rangesOf = (xml = "") => [...xml.matchAll(/sqref="([^"]*)"/g)].map(([, ranges]) => ranges);

  test("go on beyond the grid when a row is inserted", async () => {
    const { parts } = await changeFile(await makePlan(RULES), insertRow(3));
    expect(rangesOf(parts[SHEET])).toEqual(["B1:B1048576 F2001:F3001", "C2:C5001"]);
  });

  test("and when the rule itself is changed", async () => {
    const { parts } = await changeFile(await makePlan(RULES), (book, sheetId) => {
      const store = new RuleStore(book, sheetId);
      store.change(store.all()[0]?.cfId ?? "", { stopIfTrue: true });
    });
    expect(rangesOf(parts[SHEET])).toEqual(["B1:B1048576 F2000:F3000", "C2:C5000"]);
    expect(parts[SHEET]).toContain('stopIfTrue="1"');
  });
});

test("formulas that move keep the prefixes of their functions and variables", async () => {
  const bytes = withCells(await makePlan(), {
    A3: "<c><f>_xlfn.FORECAST.LINEAR(B2,B2,B2)</f><v>1</v></c>",
    B3: '<c><f>_xlfn.LET(_xlpm.x,A2,_xlpm.x&amp;"!")</f><v>1</v></c>',
  });
  const { parts } = await changeFile(bytes, insertRow(1));
  expect([...(parts[SHEET] ?? "").matchAll(/<f>(.*?)<\/f>/g)].map(([, text]) => text)).toEqual([
    "_xlfn.FORECAST.LINEAR(B3,B3,B3)",
    '_xlfn.LET(_xlpm.x,A3,_xlpm.x&amp;"!")',
  ]);
});

test("what refers to its own row of a table is written as files have it", async () => {
  const { parts } = await changeFile(
    await makeTable(),
    type("E2", "=Actions[@RAG]&Actions[@[Ref]]")
  );
  expect(parts[SHEET]).toContain(
    "<f>Actions[[#This Row],[RAG]]&amp;Actions[[#This Row],[Ref]]</f>"
  );
});

describe("a formula that fills several cells", () => {
  const makeArray = async () =>
    withCells(await makePlan(), {
      A2: '<c><f t="array" ref="A2:A3">ROW(1:2)</f><v>1</v></c>',
      A3: "<c><v>2</v></c>",
    });
  const REASON =
    "A part of A2:A3 on sheet Plan was changed. One formula fills all of it, so that it can be changed as a whole only.";

  test.each(["A2", "A3"])("can't be changed in %s alone", async (address) => {
    expect((await changeFile(await makeArray(), type(address, "9"))).reasons).toEqual([REASON]);
  });

  test("can be overwritten as a whole, and stays where other cells change", async () => {
    const whole = await changeFile(await makeArray(), type("A2:A3", "9"));
    const other = await changeFile(await makeArray(), type("B2", "9"));
    expect([whole.reasons, other.reasons]).toEqual([[], []]);
    expect(whole.parts[SHEET]).not.toContain("<f");
    expect(other.parts[SHEET]).toContain('<f t="array" ref="A2:A3">ROW(1:2)</f>');
  });
});

/** A table of two columns, Ref and RAG, with a formula and a name that name it. */
async function makeTable(): Promise<Uint8Array> {
  const bytes = await writeFile((workbook) => {
    const sheet = workbook.addWorksheet("Plan");
    sheet.addTable({
      name: "Actions",
      ref: "A1",
      headerRow: true,
      columns: [{ name: "Ref" }, { name: "RAG" }],
      rows: [
        ["1a", "x"],
        ["1b", "y"],
      ],
    });
    sheet.getCell("E1").value = { formula: 'COUNTIF(Actions[RAG],"x")', result: 1 };
  });
  return editPart(bytes, WORKBOOK, (xml) =>
    xml.replace(
      "</sheets>",
      '</sheets><definedNames><definedName name="Statuses">Actions[RAG]</definedName></definedNames>'
    )
  );
}

describe("tables and columns that formulas name", () => {
  const rename = type("B1", "Status");
  const drop = (book: Book) => {
    book.setExtras({ tables: [] });
  };

  test.each<[string, (book: Book, sheetId: string) => void]>([
    ["a column of another name", rename],
    [
      "a column that was deleted",
      (book, id) => {
        deleteCells(book, area(id, "B:B"), "Left");
      },
    ],
    ["a table that is none any more", drop],
  ])("%s is refused", async (_what, edit) => {
    expect((await changeFile(await makeTable(), edit)).reasons).toEqual([
      expect.stringMatching(
        /^A formula on sheet Plan names Actions\[RAG\], which isn't there: the first such cell is [DE]1\.$/
      ),
      "The name Statuses refers to Actions[RAG], which isn't there.",
    ]);
  });

  test("a formula that the file had wrong is left as it was", async () => {
    const bytes = editPart(await makeTable(), SHEET, (xml) =>
      xml.replace("Actions[RAG]", "Steps[RAG]")
    );
    const { reasons, parts } = await changeFile(bytes, type("A2", "1c"));
    expect(reasons).toEqual([]);
    expect(parts[SHEET]).toContain("Steps[RAG]");
  });

  test("a new file has their results in their place, and says so", async () => {
    const { snapshot } = openFile(await makeTable());
    const { bytes, notCarried } = saveWorkbook(
      { ...snapshot, extras: { ...snapshot.extras, tables: [] } },
      ADDIN
    );
    expect(notCarried).toEqual([
      "Formula in E1 on sheet Plan, which names Actions[RAG] (its result is kept)",
      "Name Statuses, which refers to Actions[RAG]",
    ]);
    expect(readPart(bytes, SHEET)).toContain('<c r="E1"><v>1</v></c>');
    expect(readPart(bytes, WORKBOOK)).not.toContain("Statuses");
  });
});

describe("slicers", () => {
  const CACHE = "http://schemas.microsoft.com/office/2007/relationships/slicerCache";
  const makeSliced = async () =>
    withLinked(await makeTable(), WORKBOOK, [
      {
        name: "xl/slicerCaches/slicerCache1.xml",
        type: CACHE,
        xml: '<slicerCacheDefinition xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" name="S" sourceName="Ref"><extLst><ext uri="u"><tableSlicerCache xmlns="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" tableId="1" column="1"/></ext></extLst></slicerCacheDefinition>',
      },
    ]);

  test("of a table are carried through", async () => {
    const bytes = await makeSliced();
    const { parts } = await changeFile(bytes, type("A2", "1c"));
    const name = "xl/slicerCaches/slicerCache1.xml";
    expect(parts[name]).toBe(readPart(bytes, name));
  });

  test("keep the save from happening where their column has gone", async () => {
    expect((await changeFile(await makeSliced(), type("A1", "Number"))).reasons).toEqual([
      "A slicer belongs to Actions[Ref], which isn't there.",
    ]);
  });

  test("of a pivot table keep its sheet from being deleted", async () => {
    const file = CORPUS.find(({ name }) => name.includes("pivot table with a slicer"));
    const bytes = (await file?.make()) ?? new Uint8Array();
    const { reasons } = await changeFile(bytes, (book) => {
      const sheets = book.workbook.getSheets();
      for (const sheet of sheets.slice(1))
        book.commands.syncExecuteCommand(RemoveSheetCommand.id, {
          unitId: book.unitId,
          subUnitId: sheet.getSheetId(),
        });
    });
    expect(reasons.filter((reason) => reason.includes("slicer"))).toEqual([
      expect.stringMatching(/^Sheet .* was deleted\. A slicer refers to it\.$/),
    ]);
  });
});

describe("a digital signature", () => {
  const LINKS = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature";
  const makeSigned = async () =>
    withLinked(
      withLinked(await makePlan(), "", [
        { name: "_xmlsignatures/origin.sigs", type: `${LINKS}/origin`, xml: "" },
      ]),
      "_xmlsignatures/origin.sigs",
      [{ name: "_xmlsignatures/sig1.xml", type: `${LINKS}/signature`, xml: "<Signature/>" }]
    );

  test("goes with a word when the file is changed", async () => {
    const bytes = await makeSigned();
    const { snapshot, notHeld } = openFile(bytes);
    const changed = structuredClone(snapshot);
    changed.extras.names.push({ name: "New", formula: "=1", visible: true, comment: "" });
    const saved = patchWorkbook({ bytes, snapshot }, changed, ADDIN);
    if (!saved.ok) throw new Error(saved.problem.reasons.join());
    expect(notHeld).toEqual(["The digital signature: it is for the file as it was opened"]);
    expect(saved.value.notCarried).toEqual([
      "The digital signature: it was for the file as it was opened",
    ]);
    const parts = unzipSync(saved.value.bytes);
    expect(Object.keys(parts).filter((name) => name.includes("sig"))).toEqual([]);
    expect(strFromU8(parts["_rels/.rels"] ?? new Uint8Array())).not.toContain("signature");
  });

  test("stays while nothing is changed", async () => {
    const bytes = await makeSigned();
    expect((await changeFile(bytes, () => undefined)).bytes).toEqual(bytes);
  });
});

test("a link within the sheet doesn't lose its way silently", async () => {
  const bytes = await makePlan('<hyperlinks><hyperlink ref="A2" location="B3"/></hyperlinks>');
  expect((await changeFile(bytes, insertRow(2))).reasons).toEqual([
    "Rows or columns were inserted, deleted or moved on sheet Plan. A link on sheet Plan wouldn't move with them.",
  ]);
});

describe("zips", () => {
  /** The same parts as a program writes them that can't go back in its output: sizes come behind the contents. */
  function stream(bytes: Uint8Array, names: (names: string[]) => string[]): Uint8Array {
    const parts = unzipSync(bytes);
    const pieces: Uint8Array[] = [];
    const zip = new Zip((error, piece) => {
      if (error) throw error;
      pieces.push(piece);
    });
    for (const name of names(Object.keys(parts))) {
      const entry = new ZipDeflate(name);
      zip.add(entry);
      entry.push(parts[name] ?? new Uint8Array(), true);
    }
    zip.end();
    return new Uint8Array(Buffer.concat(pieces));
  }

  test("with sizes behind the contents, and parts in another order, are opened and saved", async () => {
    const bytes = stream(await makePlan(), (names) => names.toReversed());
    expect(checkFile(bytes)).toBeUndefined();
    const { parts } = await changeFile(bytes, type("C1", "Lead"));
    expect(parts[SHEET]).toContain("<t>Lead</t>");
    expect(Object.keys(parts)).toEqual(Object.keys(unzipSync(bytes)));
  });

  test("with two parts of one name aren't opened: programs would take different ones", async () => {
    const bytes = stream(await makePlan(), (names) => [...names, "xl/workbook.xml"]);
    const problem = {
      code: "damaged-zip",
      message: expect.stringContaining("two parts named xl/workbook.xml") as string,
    };
    expect(checkFile(bytes)).toEqual(problem);
    expect(openWorkbook(bytes, "Book", ADDIN)).toEqual({ ok: false, problem });
  });
});
