"use strict";
/**
 * A tracker as one meets it: no table, titles above, section rows and subtotals between the
 * actions, statuses in everyone's own spelling. Each fault is there on purpose; the comments name
 * those that can't be seen by reading.
 */
const { styles } = require("./styles.cjs");
const { estimateHeight, toSerial } = require("./write-workbook.cjs");

const nbsp = "\u00a0";
const day = toSerial;
const widths = [12, 10, 46, 22, 14, 20, 40, 40];
const header = [
  "Pillar",
  "Action\nno.",
  "Action",
  "Owner",
  "Target date",
  "Delivery RAG",
  "Comments",
  "Mitigating actions",
];

const band = (text) => ({ kind: "band", values: [text] });
const section = (text) => ({ kind: "section", values: [text] });
const blank = { kind: "blank", values: [] };
/** An action's row. `pillar` is a text in the first row of a merged cell, null in the others. */
const row = (pillar, ref, title, owner, due, rag, comments = null, mitigation = null) => ({
  kind: "action",
  values: [pillar, ref, title, owner, due, rag, comments, mitigation],
});
const hidden = (line) => ({ ...line, hidden: true });

const lines = [
  band("Pillar: Plan"),
  section("1.1 Workforce data"),
  row("Plan", "1.1.1", "Agree a common list of job families", "Priya N", day("2025-06-30"), "on-track"),
  row(null, "1.1.2", "= or > 95% of posts coded to a job family by year end", "Priya N", "31.03.25", "At risk ", "Coding stands at 71%. Two boards have not started.", "Extra coding sessions booked for both boards."), // begins with '=' and is text
  row(null, "1.1.3", "Publish the first vacancy bulletin", "Tom", day("2024-11-29"), "Complete"),
  row(null, "1.1.4", "Clean up duplicate staff records", "Tom", day("2025-05-30"), `On${nbsp}Track`), // a non-breaking space
  blank,
  section("1.2 Workforce planning"),
  row("Plan", "1.2.1", "- Collect all boards' plans (see e-mail of 12 Jan)", "Data team", "June 2025", "On Trak"),
  row(null, "1.2.2", "Write the summary of all plans", `Data team${nbsp}`, "TBC", null, "Waiting for 1.2.1."), // no status
  row(null, "1.2.3", "Present the plans to the board", "Chair's office", day("2025-07-18"), "Ask Priya"),
  { kind: "subtotal", values: ["Sub-total Plan", null, "7 actions"] },
  blank,
  band("Pillar: Attract"),
  section("2.1 Campaigns"),
  row("Attract", "2.1.1", "Spring recruitment campaign", "Comms", day("2025-04-25"), "On Track", "Slipped by three weeks because of the delay in design."), // green, with a reason that isn't
  row(null, "2.1.2", "Careers film for schools", "Comms", day("2025-01-31"), "Missed Delivery Date no Risk", "Film is cut; subtitles to come."),
  row(null, "2.1.2", "Careers stands at six fairs", "Comms", day("2025-09-30"), "On track"), // the ref is used twice
  row(null, null, "Update the jobs page", "Web team", day("2025-03-28"), "Delivered"), // no ref
  blank,
  section("2.2 Retention"),
  row("Attract", "2.2.1", "Exit interviews in all boards", null, day("2025-08-29"), "on  track"), // no owner
  row(null, "2.2.2", "Housing help for new staff", "Rural network", day("2024-12-13"), "Delivery date missed with risk", "Two island offers were refused for want of housing.", null),
  hidden(row(null, "2.2.3", "Golden hello scheme (stopped)", "Finance", day("2024-09-30"), "Of Track", "Stopped by the finance committee.", "None.")),
  { kind: "subtotal", values: ["Sub-total Attract", null, "7 actions"] },
  blank,
  band("Pillar: Train"),
  section("3 Training and supervision"),
  row("Train", "3.8", "Supervisor training, first intake", "Education", day("2025-02-14"), "Delivered"),
  row(null, "3.9", "Supervisor training, second intake", "Education", day("2025-06-20"), `Delivered${nbsp}`), // delivered with a due date to come
  row(null, 3.1, "Supervisor training, third intake", "Education", "2025-13-01", "On Track"), // 3.10 that Excel made a number, and a date that can't be
  row(null, "3.11", "Online library of recorded sessions", "Education", day("2024-10-31"), "On Track"), // on track, past its date
  row(null, "3.12", "Induction pack for new trainers", "Education", null, "at  risk"), // no date, no reason
  { kind: "subtotal", values: ["Sub-total Train", null, "5 actions"] },
  blank,
  band("Pillar: Nurture"),
  section("4.1 Wellbeing"),
  row("Nurture", "4.1.1", "Wellbeing lead in every board", "HR network", day("2025-05-16"), "G"),
  row(null, "4.1.2", "Quiet rooms on all sites", "Estates", "Summer 2025", "Amber", "Three sites have no room to spare.", "Portable units priced."),
  row(null, "4.1.3 ", "Staff survey", "HR network", day("2025-03-07"), "OFF TRACK", "Supplier went out of business.", "New supplier from the framework by April."),
  { kind: "subtotal", values: ["Total", null, "22 actions"] },
];

const titles = [
  ["WORKFORCE PLAN - action log (working copy v7)"],
  ["Updated 14.03.2025, programme office"],
  ["Please update YOUR rows by noon on reporting day!"],
  [],
];
const headerRow = titles.length; // 0-based

const bandStyles = { band: styles.band, section: styles.subBand, subtotal: styles.subBand };

/** The style of one cell of an action's row: dates only where Excel was given one. */
function styleCell(value, column) {
  if (column === 4) return typeof value === "number" ? styles.date : styles.text;
  return typeof value === "number" ? styles.general : styles.text;
}

/** Where pillar cells are merged downwards: from each filled one to the last empty one below it. */
function mergePillars() {
  const merges = [];
  lines.forEach(({ kind, values }, index) => {
    const row = headerRow + 1 + index;
    if (kind !== "action") return;
    if (values[0] === null) merges[merges.length - 1].endRow = row;
    else merges.push({ startRow: row, startCol: 0, endRow: row, endCol: 0 });
  });
  return merges.filter(({ startRow, endRow }) => endRow > startRow);
}

/** The tracker's sheet. */
function makeTrackerSheet() {
  const cells = new Map([
    ["0,0", { style: styles.title }],
    ["1,0", { style: styles.note }],
    ["2,0", { style: styles.note }],
  ]);
  const rowDefs = new Map([
    [0, { height: 24 }],
    [headerRow, { height: 33 }],
  ]);
  const merges = mergePillars();
  header.forEach((_, column) => cells.set(`${headerRow},${column}`, { style: styles.header }));
  lines.forEach(({ kind, values, hidden: isHidden = false }, index) => {
    const row = headerRow + 1 + index;
    if (kind === "action") {
      widths.forEach((_, column) =>
        cells.set(`${row},${column}`, { style: styleCell(values[column], column) })
      );
      const height = estimateHeight(values.slice(1), widths.slice(1));
      rowDefs.set(row, { height, hidden: isHidden });
    } else if (kind !== "blank") {
      widths.forEach((_, column) => cells.set(`${row},${column}`, { style: bandStyles[kind] }));
      if (kind !== "subtotal") merges.push({ startRow: row, startCol: 0, endRow: row, endCol: 7 });
    }
  });
  return {
    name: "Action log",
    columns: widths.map((width) => ({ width })),
    rows: [...titles, header, ...lines.map(({ values }) => values)],
    cells,
    rowDefs,
    merges,
    freezePane: { rows: headerRow + 1, columns: 2 },
  };
}

/** A sheet of remarks, with words that a tracker's header would have. */
function makeNotesSheet() {
  const rows = [
    ["Notes for the next meeting"],
    ["Ask about the status of 1.2.3."],
    ["Owner of 2.2.1 has left: find a new lead."],
    ["RAG for 4.1.1: G means Green, or Good?"],
  ];
  return {
    name: "Notes",
    columns: [{ width: 60 }],
    rows,
    cells: new Map([["0,0", { style: styles.title }]]),
  };
}

/** The sheets of samples/messy-tracker.xlsx. */
const makeMessyTracker = () => [makeTrackerSheet(), makeNotesSheet()];

module.exports = { makeMessyTracker };
