import { listMadeFacts } from "../../../src/domain/made/listMadeFacts";
import type { ActionMovement } from "../../../src/domain/movements/Movement";
import type { Report } from "../../../src/domain/report";
import { writeBoardPaper } from "../../../src/export/docx/writeBoardPaper";
import { reportFromGrids } from "../../support/domain/reportFromGrid";
import { emptyReport } from "../support/emptyReport";
import { hostileSource } from "../support/hostileSource";
import { convertFile, itWith } from "../support/libreOffice";
import { attribute, elements, openPackage, readXml } from "../support/Package";
import { documentFaults } from "../support/documentFaults";
import { reportFromWorkbook } from "../support/reportFromWorkbook";

const pace = (): Promise<void> => Promise.resolve();
const factsOf = (report: Report): ReturnType<typeof listMadeFacts> =>
  listMadeFacts(report, { version: "0.1.0", fingerprint: "ab".repeat(32) });
const write = (report: Report): Promise<Uint8Array> =>
  writeBoardPaper(report, factsOf(report), pace);

/** Each paragraph outside tables as its style and its text. */
function outline(bytes: Uint8Array): string[] {
  const document = readXml(openPackage(bytes), "word/document.xml");
  const body = elements(document, "body")[0];
  return [...(body?.children ?? [])].flatMap((element) => {
    if (element.localName !== "p") return [];
    const style = elements(element, "pStyle")[0];
    return [`${style ? attribute(style, "w:val") : "Normal"}: ${element.textContent}`];
  });
}

/** The rows of each table, a text a cell; lines of a cell with a bar between them. */
function tables(bytes: Uint8Array): string[][][] {
  const document = readXml(openPackage(bytes), "word/document.xml");
  return elements(document, "tbl").map((table) =>
    elements(table, "tr").map((row) =>
      elements(row, "tc").map((cell) =>
        elements(cell, "p")
          .map((each) => each.textContent)
          .join("|")
      )
    )
  );
}

describe("the board paper of the published plan", () => {
  let report: Report;
  let bytes: Uint8Array;

  beforeAll(async () => {
    report = await reportFromWorkbook("samples/workforce-action-plan.xlsx");
    bytes = await write(report);
  });

  it("has no structural fault", () => {
    expect(documentFaults(bytes)).toEqual([]);
  });

  it("has its parts under Word's own headings", () => {
    expect(outline(bytes).filter((line) => !/^(Normal|ListBullet)/u.test(line))).toEqual([
      "Title: Mental Health and Wellbeing Workforce Action Plan 2023-25",
      "Subtitle: Delivery progress report 3, as at 28 February 2025",
      "Heading1: Summary",
      "Heading1: Delivery overview",
      "Heading2: Workforce Action Plan",
      "Heading3: Plan",
      "Heading3: Attract",
      "Heading3: Train",
      "Heading3: Employ",
      "Heading3: Nurture",
      "Heading1: Exceptions",
      "Heading2: 2.3.4",
      "Heading2: 5.4.4",
      "Heading1: Annex",
      "Heading2: What each RAG means",
      "Heading2: How this was made",
    ]);
  });

  it("says how things stand in a sentence", () => {
    expect(outline(bytes)).toContain(
      "Normal: Of 20 sections, 15 are On Track and 5 At Risk. Of 67 actions, 2 are exceptions, set out below."
    );
  });

  it("has the published table, a table a group, a remark beneath the shares", () => {
    const [figures, plan, , , , nurture] = tables(bytes);
    expect(figures?.slice(0, 3)).toEqual([
      ["RAG", "Sections", "Actions"],
      ["✔ Delivered", "Not an overall RAG", "26 (39%)"],
      ["▶ On Track", "15 (75%)", "26 (39%)"],
    ]);
    expect(plan?.slice(0, 2)).toEqual([
      ["Section", "Overall RAG", "Sub-Action Delivery RAG"],
      ["1.1 Workforce Data", "! At Risk", "25% On Track, 75% At Risk"],
    ]);
    expect(nurture?.at(-1)).toEqual([
      "5.4 Supportive leadership and culture",
      "▶ On Track",
      "25% Delivered, 50% On Track, 25% Off Track|Contains 1 Off Track",
    ]);
  });

  it("is British English, and its chart is told in words", () => {
    const opened = openPackage(bytes);
    expect(opened.parts.get("word/styles.xml")).toContain('<w:lang w:val="en-GB"');
    expect(opened.parts.get("docProps/core.xml")).toContain("<dc:language>en-GB</dc:language>");
    const [picture] = elements(readXml(opened, "word/document.xml"), "docPr");
    expect(picture && attribute(picture, "descr")).toContain(
      "1.1 Workforce Data: 25% On Track, 75% At Risk."
    );
    expect(elements(readXml(opened, "word/charts/chart1.xml"), "ser")).toHaveLength(6);
  });

  it("makes the same bytes again", async () => {
    expect(Buffer.from(await write(report)).equals(bytes)).toBe(true);
  });

  itWith("writer")("opens in a word processor with all its words", () => {
    const text = convertFile("paper.docx", bytes, "txt:Text (encoded):UTF8").toString();
    for (const line of outline(bytes)) expect(text).toContain(line.slice(line.indexOf(": ") + 2));
    for (const cell of tables(bytes).flat(2))
      for (const part of cell.split("|")) expect(text).toContain(part);
  });
});

it("keeps bullets as a list of Word's, and every text as it is", async () => {
  const { report } = hostileSource();
  const bytes = await write(report);
  expect(documentFaults(bytes)).toEqual([]);
  expect(outline(bytes)).toEqual(
    expect.arrayContaining([
      "Normal: Action: one",
      "Normal: two",
      "ListBullet: three",
      "ListBullet: four",
      "Normal: Action: =1+1",
      `Normal: Action: ${"x".repeat(32_767)}`,
      "Normal: Action: <b>&amp;</b> ]]> \"quoted\" 'too'",
    ])
  );
});

it("sets text that is written from the right from there", async () => {
  const { report } = hostileSource(["مختلط with English"]);
  const document = readXml(openPackage(await write(report)), "word/document.xml");
  const paragraphs = elements(document, "p").filter((each) => elements(each, "bidi").length > 0);
  expect(paragraphs.map((each) => each.textContent)).toContain("Action: مختلط with English");
});

it("is whole without any tracker", async () => {
  const bytes = await write(emptyReport());
  expect(documentFaults(bytes)).toEqual([]);
  expect(outline(bytes)).toContain(
    "Normal: No action is Delivery Date Missed with Risk or Off Track."
  );
});

describe("what has changed", () => {
  const grid = [
    ["Ref", "Section", "Action", "RAG"],
    ["1.1.1", "1.1 Data", "Do it", "At Risk"],
  ];
  const baseline = { kind: "column", headers: ["RAG in report 2"] } as const;

  it("is told by kind, of which plan too where there are several", async () => {
    const report = reportFromGrids({ Staff: grid, Estates: grid });
    const movement: ActionMovement = {
      kind: "worsened",
      plan: "Staff",
      ref: "1.1.1",
      before: { section: "1.1 Data", status: "On Track" },
      after: { section: "1.1 Data", status: "At Risk" },
    };
    const movements: Report["movements"] = {
      kind: "compared",
      baseline,
      sections: [],
      actions: [movement],
      unchanged: 1,
      withoutRef: { before: 0, after: 0 },
    };
    const bytes = await write({ ...report, movements });
    expect(documentFaults(bytes)).toEqual([]);
    const lines = outline(bytes);
    const at = lines.indexOf("Heading1: What has changed");
    expect(lines.slice(at, at + 6)).toEqual([
      "Heading1: What has changed",
      "Normal: Movement is since the tracker's own column “RAG in report 2”.",
      "Normal: Actions: 1 worsened and 1 unchanged.",
      "Heading2: Worsened",
      "ListBullet: Staff: 1.1.1 worsened from On Track to At Risk.",
      "Heading1: Exceptions",
    ]);
  });

  it("isn't guessed where refs are used twice: the paper says so", async () => {
    const report = reportFromGrids({ Staff: grid });
    const movements: Report["movements"] = {
      kind: "duplicates",
      baseline,
      before: [],
      after: ["1.1.1"],
    };
    const lines = outline(await write({ ...report, movements }));
    expect(lines[lines.indexOf("Heading1: What has changed") + 1]).toContain("1.1.1");
  });
});

it("ends when it's told to", async () => {
  const { report } = hostileSource();
  const end = new Error("ended");
  await expect(writeBoardPaper(report, [], () => Promise.reject(end))).rejects.toBe(end);
});
