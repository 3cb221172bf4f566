"use strict";
const { styles } = require("./styles.cjs");
const { estimateHeight, toSerial } = require("./write-workbook.cjs");

/** The five pillars, in order. Sections and counts are the published ones; the actions are ours. */
const pillars = [
  require("./pillar-plan.cjs"),
  require("./pillar-attract.cjs"),
  require("./pillar-train.cjs"),
  require("./pillar-employ.cjs"),
  require("./pillar-nurture.cjs"),
];

const columns = [
  { header: "Ref", width: 7, style: styles.text },
  { header: "Pillar", width: 9, style: styles.general },
  { header: "Section", width: 28, style: styles.general },
  { header: "Sub-action", width: 40, style: styles.text },
  { header: "Lead", width: 17, style: styles.general },
  { header: "Due date", width: 12, style: styles.date },
  { header: "RAG status", width: 17, style: styles.general },
  { header: "Reason for RAG", width: 44, style: styles.text },
  { header: "Mitigating actions", width: 44, style: styles.text },
];
const headerRow = 4; // 0-based: Excel's row 5, below the title block and a blank row
const pageSetup = {
  paperSize: "a4",
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
};
const statuses = [
  ["Delivered", "The action is complete."],
  ["On Track", "The action is expected to be complete by its due date."],
  [
    "Delivery Date Missed no Risk",
    "The due date has passed, and the lateness puts nothing else at risk.",
  ],
  ["At Risk", "The due date may be missed unless something is done."],
  [
    "Delivery Date Missed with Risk",
    "The due date has passed, and the lateness puts something else at risk.",
  ],
  ["Off Track", "The action will not be complete by its due date, or has stopped."],
];

/**
 * The plan's actions as rows of the tracker.
 *
 * @returns {(string | number)[][]} one row an action, in the order of `columns`; a text that is
 *   missing is null
 */
function listRows() {
  return pillars.flatMap((pillar) =>
    pillar.sections.flatMap((section) =>
      section.actions.map((action, index) => [
        `${section.title.split(" ")[0]}.${index + 1}`,
        pillar.title,
        section.title,
        action.title,
        action.lead,
        toSerial(action.due),
        action.status,
        action.reason || null,
        action.mitigation || null,
      ])
    )
  );
}

/** The tracker's sheet. */
function makeTrackerSheet() {
  const actions = listRows();
  const rows = [
    ["Mental Health and Wellbeing Workforce Action Plan 2023-25"],
    ["Delivery progress report 3"],
    ["As at 28 February 2025"],
    [],
    columns.map(({ header }) => header),
    ...actions,
  ];
  const widths = columns.map(({ width }) => width);
  const cells = new Map([
    ["0,0", { style: styles.title }],
    ["1,0", { style: styles.subtitle }],
    ["2,0", { style: styles.subtitle }],
  ]);
  columns.forEach((_, column) => cells.set(`${headerRow},${column}`, { style: styles.header }));
  const rowDefs = new Map([
    [0, { height: 24 }],
    [headerRow, { height: 30 }],
  ]);
  actions.forEach((values, index) => {
    const row = headerRow + 1 + index;
    columns.forEach(({ style }, column) => cells.set(`${row},${column}`, { style }));
    rowDefs.set(row, { height: estimateHeight(values, widths) });
  });
  const last = headerRow + 1 + actions.length; // Excel's number of the last row
  return {
    name: "Workforce Action Plan",
    columns: widths.map((width) => ({ width })),
    rows,
    cells,
    rowDefs,
    freezePane: { rows: headerRow + 1 },
    tables: [
      {
        name: "Actions",
        range: `A${headerRow + 1}:I${last}`,
        columns: columns.map(({ header }) => ({ name: header })),
        style: "TableStyleLight9",
      },
    ],
    dataValidations: [
      {
        type: "list",
        values: statuses.map(([status]) => status),
        range: `G${headerRow + 2}:G${last}`,
        allowBlank: true,
      },
    ],
    pageSetup,
  };
}

/** A sheet beside the tracker that holds none: the meaning of each status. */
function makeGuidanceSheet() {
  const widths = [32, 78];
  const pairs = [
    ...statuses,
    [
      "About this sample",
      "The sections, and how many of their actions stand at each status, are those of the Mental Health and Wellbeing Leadership Board's delivery progress report 3, February 2025 (Open Government Licence v3.0). The actions, leads, dates and reasons are invented.",
    ],
  ];
  const above = [
    ["How to fill in this tracker"],
    ["Each lead updates their own rows by noon on reporting day."],
    [],
  ];
  const cells = new Map([["0,0", { style: styles.title }]]);
  const rowDefs = new Map([[0, { height: 24 }]]);
  pairs.forEach((pair, index) => {
    const row = above.length + index;
    cells.set(`${row},0`, { style: styles.proseBold });
    cells.set(`${row},1`, { style: styles.prose });
    rowDefs.set(row, { height: estimateHeight(pair, widths) });
  });
  return {
    name: "Guidance",
    columns: widths.map((width) => ({ width })),
    rows: [...above, ...pairs],
    cells,
    rowDefs,
    pageSetup,
  };
}

/** The sheets of samples/workforce-action-plan.xlsx. */
const makeWorkforceActionPlan = () => [makeTrackerSheet(), makeGuidanceSheet()];

module.exports = { listRows, makeWorkforceActionPlan };
