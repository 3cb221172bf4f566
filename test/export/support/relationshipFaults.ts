import { attribute, elements, readXml, type Package } from "./Package";

const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** The content types of the parts of our files, by the last word of the relationship to them. */
const TYPES_OF: Readonly<Record<string, readonly string[]>> = {
  officeDocument: [`${SHEET}.sheet.main+xml`, `${WORD}.document.main+xml`],
  worksheet: [`${SHEET}.worksheet+xml`],
  styles: [`${SHEET}.styles+xml`, `${WORD}.styles+xml`],
  sharedStrings: [`${SHEET}.sharedStrings+xml`],
  table: [`${SHEET}.table+xml`],
  numbering: [`${WORD}.numbering+xml`],
  settings: [`${WORD}.settings+xml`],
  footer: [`${WORD}.footer+xml`],
  drawing: ["application/vnd.openxmlformats-officedocument.drawing+xml"],
  chart: ["application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
  theme: ["application/vnd.openxmlformats-officedocument.theme+xml"],
  "core-properties": ["application/vnd.openxmlformats-package.core-properties+xml"],
  "extended-properties": ["application/vnd.openxmlformats-officedocument.extended-properties+xml"],
};

/**
 * What is wrong with how the parts hang together: content types, relationships and their ids, parts
 * that nothing leads to. (ECMA-376 part 2, 6.2 and 6.5)
 */
export function relationshipFaults(from: Package): string[] {
  const faults: string[] = [];
  const types = readContentTypes(from, faults);
  const reached = new Set(["[Content_Types].xml"]);
  for (const path of from.paths.filter((each) => each.endsWith(".rels"))) {
    reached.add(path);
    const { folder, source } = sourceOf(path);
    if (source !== "" && !from.parts.has(source)) faults.push(`${path} belongs to no part`);
    const ids = new Set<string>();
    for (const relationship of elements(readXml(from, path), "Relationship")) {
      const id = attribute(relationship, "Id");
      if (ids.has(id)) faults.push(`${path} has ${id} twice`);
      ids.add(id);
      if (relationship.getAttribute("TargetMode") === "External") {
        faults.push(`${path} leads out of the file: ${attribute(relationship, "Target")}`);
        continue;
      }
      const target = resolve(folder, attribute(relationship, "Target"));
      const kind = attribute(relationship, "Type").split("/").at(-1) ?? "";
      reached.add(target);
      if (!from.parts.has(target)) faults.push(`${path} leads to ${target}, which isn't there`);
      else if (TYPES_OF[kind]?.includes(types.get(target) ?? "") !== true)
        faults.push(`${target} has type ${types.get(target)} but is a ${kind}`);
    }
  }
  const lost = from.paths.filter((path) => !reached.has(path));
  return [...faults, ...lost.map((path) => `nothing leads to ${path}`)];
}

/** The type of every part, by override or by extension. */
function readContentTypes(from: Package, faults: string[]): Map<string, string> {
  if (from.paths[0] !== "[Content_Types].xml") faults.push("the content types don't come first");
  const document = readXml(from, "[Content_Types].xml");
  const listed = (name: string, key: string): Map<string, string> => {
    const pairs = elements(document, name).map(
      (each) => [attribute(each, key), attribute(each, "ContentType")] as const
    );
    if (new Set(pairs.map(([first]) => first.toLowerCase())).size < pairs.length)
      faults.push(`a ${name} of the content types is there twice`);
    return new Map(pairs);
  };
  const defaults = listed("Default", "Extension");
  const overrides = listed("Override", "PartName");
  for (const name of overrides.keys())
    if (!from.parts.has(name.slice(1))) faults.push(`${name} has a content type but isn't there`);
  const types = new Map<string, string>();
  for (const path of from.paths.slice(1)) {
    const type = overrides.get(`/${path}`) ?? defaults.get(path.split(".").at(-1) ?? "");
    if (type === undefined) faults.push(`${path} has no content type`);
    else types.set(path, type);
  }
  return types;
}

/** "xl/_rels/workbook.xml.rels" is about xl/workbook.xml; "_rels/.rels" about the package. */
function sourceOf(path: string): { folder: string; source: string } {
  const [, folder = "", name = ""] = /^(.*?)_rels\/(.*)\.rels$/u.exec(path) ?? [];
  return { folder, source: name === "" ? "" : folder + name };
}

function resolve(folder: string, target: string): string {
  return new URL(target, `file:///${folder}`).pathname.slice(1);
}
