import { attribute, elements, readXml, type Package } from "./Package";

/** What Excel forbids in a sheet's name. */
const FORBIDDEN_NAME = /[[\]:*?/\\]|^'|'$|^$|^.{32,}$/u;

/** What is wrong with the list of sheets and the names that go with it. */
export function workbookFaults(from: Package): string[] {
  const workbook = readXml(from, "xl/workbook.xml");
  const targets = new Map(
    elements(readXml(from, "xl/_rels/workbook.xml.rels"), "Relationship").map((each) => [
      attribute(each, "Id"),
      attribute(each, "Type"),
    ])
  );
  const sheets = elements(workbook, "sheet");
  const names = sheets.map((sheet) => attribute(sheet, "name"));
  const faults = [
    ...twice(names.map((name) => name.toLowerCase())).map((name) => `two sheets are ${name}`),
    ...twice(sheets.map((sheet) => attribute(sheet, "sheetId"))).map(
      (id) => `two sheets have ${id}`
    ),
    ...names.filter((name) => FORBIDDEN_NAME.test(name)).map((name) => `no sheet can be "${name}"`),
    ...sheets
      .filter((sheet) => targets.get(attribute(sheet, "r:id"))?.endsWith("/worksheet") !== true)
      .map((sheet) => `the sheet ${attribute(sheet, "name")} leads to no worksheet`),
  ];
  if (sheets.length === 0) faults.push("there is no sheet");

  const defined = elements(workbook, "definedName");
  const scoped = defined.map((each) => `${attribute(each, "name")} of ${scopeOf(each)}`);
  faults.push(...twice(scoped).map((name) => `${name} is defined twice`));
  for (const each of defined) {
    const sheet = names[Number(scopeOf(each))];
    const quoted = `'${sheet?.replaceAll("'", "''") ?? ""}'!`;
    if (sheet === undefined || !each.textContent.startsWith(quoted))
      faults.push(`${attribute(each, "name")} is outside its sheet: ${each.textContent}`);
  }
  return faults;
}

function scopeOf(name: Element): string {
  return name.getAttribute("localSheetId") ?? "the workbook";
}

function twice(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) < index);
}
