import { unzipSync } from "fflate";
import type { BookSnapshot } from "../../../src/workbench/book/Book";
import type { DocumentProperties } from "../../../src/workbench/files/properties/DocumentProperties";
import { patchWorkbook } from "../../../src/workbench/files/patchWorkbook";
import { saveWorkbook } from "../../../src/workbench/files/saveWorkbook";
import { ADDIN, editPart, openFile, readFile, readPart, writeFile } from "./support";

const CUSTOM = "docProps/custom.xml";

/** A file with properties of every kind; `vector` is one that no add-in is shown. */
async function makeFile(): Promise<Uint8Array> {
  const plain = await writeFile((book) => {
    book.addWorksheet("A");
    book.title = "Plan & actions";
    book.subject = "Actions";
    book.creator = "A. Writer";
    book.keywords = "RAG";
    book.description = "For the board";
    book.lastModifiedBy = "Priya";
    book.category = "Plans";
    book.manager = "M. Lead";
    book.company = "The Trust";
    book.created = new Date(Date.UTC(2025, 2, 4, 9, 30));
  });
  const linked = editPart(plain, "_rels/.rels", (text) =>
    text.replace(
      "</Relationships>",
      `<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="${CUSTOM}"/></Relationships>`
    )
  );
  const typed = editPart(linked, "[Content_Types].xml", (text) =>
    text.replace(
      "</Types>",
      `<Override PartName="/${CUSTOM}" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>`
    )
  );
  const properties = [
    ["Owner", "<vt:lpwstr>Priya</vt:lpwstr>"],
    ["Version", "<vt:i4>3</vt:i4>"],
    ["Weight", "<vt:r8>1.5</vt:r8>"],
    ["Reviewed", "<vt:bool>true</vt:bool>"],
    ["Due", "<vt:filetime>2026-01-31T00:00:00Z</vt:filetime>"],
    ["List", '<vt:vector size="1" baseType="i4"><vt:i4>1</vt:i4></vt:vector>'],
  ].map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${name}">${value}</property>`
  );
  return editPart(
    typed,
    CUSTOM,
    () =>
      `<?xml version="1.0" encoding="UTF-8"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${properties.join("")}</Properties>`
  );
}

const READ: DocumentProperties = {
  title: "Plan & actions",
  subject: "Actions",
  author: "A. Writer",
  keywords: "RAG",
  comments: "For the board",
  lastAuthor: "Priya",
  category: "Plans",
  manager: "M. Lead",
  company: "The Trust",
  revisionNumber: 0,
  creationDate: "2025-03-04T09:30:00Z",
  custom: [
    { key: "Owner", value: "Priya", type: "String" },
    { key: "Version", value: 3, type: "Number" },
    { key: "Weight", value: 1.5, type: "Float" },
    { key: "Reviewed", value: true, type: "Boolean" },
    { key: "Due", value: "2026-01-31T00:00:00Z", type: "Date" },
  ],
};

function withProperties(snapshot: BookSnapshot, change: Partial<DocumentProperties>): BookSnapshot {
  const properties = { ...snapshot.extras.properties, ...change };
  return { ...snapshot, extras: { ...snapshot.extras, properties } };
}

function patch(bytes: Uint8Array, change: Partial<DocumentProperties>): Uint8Array {
  const { snapshot } = openFile(bytes);
  const saved = patchWorkbook({ bytes, snapshot }, withProperties(snapshot, change), ADDIN);
  if (!saved.ok) throw new Error(saved.problem.reasons.join(" "));
  return saved.value.bytes;
}

test("a file's properties are read; those of unusual kinds are named", async () => {
  const opened = openFile(await makeFile());
  expect(opened.snapshot.extras.properties).toEqual(READ);
  expect(opened.notHeld).toEqual(["Custom document properties of unusual kinds"]);
});

test("nothing changed: the same bytes", async () => {
  const bytes = await makeFile();
  expect(patch(bytes, {})).toEqual(bytes);
});

test("only what changed is written, in the part that it belongs to", async () => {
  const bytes = await makeFile();
  const saved = patch(bytes, { title: "Another", subject: "" });
  const [before, after] = [unzipSync(bytes), unzipSync(saved)];
  const changed = Object.keys(after).filter(
    (name) => Buffer.compare(after[name] ?? Buffer.of(), before[name] ?? Buffer.of()) !== 0
  );
  expect(changed).toEqual(["docProps/core.xml"]);
  expect(openFile(saved).snapshot.extras.properties).toEqual({
    ...READ,
    title: "Another",
    subject: "",
  });
});

test("custom properties are changed one by one, and others stay as they stood", async () => {
  const bytes = await makeFile();
  const custom = [
    { key: "Owner", value: "Sam", type: "String" },
    { key: "Weight", value: 1.5, type: "Float" },
    { key: "Large", value: 2 ** 40, type: "Number" },
  ] as const;
  const text = readPart(patch(bytes, { custom }), CUSTOM);
  expect(text).toContain('pid="2" name="Owner"><vt:lpwstr>Sam</vt:lpwstr>');
  expect(text).toContain('pid="8" name="Large"><vt:r8>1099511627776</vt:r8>');
  expect(text).toContain('name="List"><vt:vector');
  expect(text).not.toContain("Version");
});

test("a file without properties gets the parts that it needs", async () => {
  const plain = saveWorkbook(openFile(await writeFile((book) => book.addWorksheet("A"))).snapshot, {
    ...ADDIN,
  }).bytes;
  const bare = saveWorkbook(
    withProperties(openFile(plain).snapshot, { author: "", creationDate: "", lastAuthor: "" }),
    ADDIN
  ).bytes;
  expect(Object.keys(unzipSync(bare)).filter((name) => name.startsWith("docProps"))).toEqual([]);
  const { company, manager, custom, creationDate } = READ;
  const saved = patch(bare, { company, manager, custom, creationDate });
  expect(openFile(saved).snapshot.extras.properties).toMatchObject({
    company,
    manager,
    custom,
    creationDate,
  });
});

test("a new file has them all, as another library reads it", async () => {
  const { snapshot } = openFile(await makeFile());
  const { bytes } = saveWorkbook(snapshot, ADDIN);
  expect(openFile(bytes).snapshot.extras.properties).toEqual(READ);
  const book = await readFile(bytes);
  expect([book.title, book.creator, book.company, book.created]).toEqual([
    "Plan & actions",
    "A. Writer",
    "The Trust",
    new Date(Date.UTC(2025, 2, 4, 9, 30)),
  ]);
});
