import { findMember } from "../../../src/workbench/batch/members";
import type { WireObject } from "../../../src/workbench/batch/WireObject";
import { HOST_CLASSES } from "./hostClasses";
import type { LibraryMember } from "./listLibraryMembers";
import { listLibraryMembers } from "./listLibraryMembers";

/** A class of Excel's API: how many members it has, and those that the host hasn't got. */
interface ClassLine {
  readonly name: string;
  readonly count: number;
  readonly missing: readonly string[];
}

/**
 * The text of docs/host-members.md: which of the library's classes and members the host has.
 *
 * @param excel - the library's own `Excel`
 */
export function describeHostMembers(excel: object): string {
  const lines = [...listLibraryMembers(excel)].map(([name, members]): ClassLine => {
    const missing = members.filter((member) => !hasMember(name, member));
    return { name, count: members.length, missing: missing.map(describeMissing(name)) };
  });
  const present = lines.filter(({ name }) => Object.hasOwn(HOST_CLASSES, name));
  const absent = lines.filter(({ name }) => !Object.hasOwn(HOST_CLASSES, name));
  const members = sum(lines.map(({ count }) => count));
  const ready = sum(present.map(({ count, missing }) => count - missing.length));
  const sections = [
    "# What the workbench's host has of Excel's API",
    "Written by `node scripts/list-host-members.cjs` from the classes of Office.js itself, and held true by a test: " +
      "don't edit it. What isn't there answers ApiNotFound with its name. What is there but differs from Excel is in " +
      "[host-differences.md](host-differences.md).",
    `**${ready} of ${members} members, in ${present.length} of ${lines.length} classes.** A member counts when all of ` +
      "it is there: a property that an add-in can set must be settable here too, an event must be raised. What every " +
      "object has from the library itself (`load`, `set`, `toJSON` and so on) isn't counted.",
    makeTable([
      ["Class", "Members that are there"],
      ...present.map(({ name, count, missing }) => [name, `${count - missing.length} of ${count}`]),
    ]),
    "## Members that aren't there",
    present
      .filter(({ missing }) => missing.length > 0)
      .map(describeLine)
      .join("\n"),
    "## Classes that aren't there",
    `With how many members each has: ${absent.map(({ name, count }) => `${name} (${count})`).join(", ")}.`,
  ];
  return `${sections.join("\n\n")}\n`;
}

function hasMember(className: string, { kind, wireName }: LibraryMember): boolean {
  const member = findHostMember(className, wireName);
  if (kind === "method" || kind === "event") return typeof member?.value === "function";
  return member?.get !== undefined && (kind !== "settable" || member.set !== undefined);
}

function findHostMember(className: string, wireName: string): PropertyDescriptor | undefined {
  const host = HOST_CLASSES[className];
  // An object without its fields is enough to find the members of its classes.
  return host && findMember(Object.create(host.prototype) as WireObject, wireName);
}

/** A member that isn't there, by name; one that can be read only says so. */
function describeMissing(className: string): (member: LibraryMember) => string {
  return ({ name, kind, wireName }) => {
    const canRead = findHostMember(className, wireName)?.get !== undefined;
    return kind === "settable" && canRead ? `${name} (to set)` : name;
  };
}

function describeLine({ name, missing }: ClassLine): string {
  // Excel's worksheet functions are hundreds: their names would drown the list.
  return `- ${name}: ${missing.length > 100 ? `${missing.length} others` : missing.join(", ")}.`;
}

function makeTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length))
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("\n");
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
