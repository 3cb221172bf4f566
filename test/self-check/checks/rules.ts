import { cellOf } from "../cellOf";
import type { Answer, HostCheck } from "../HostCheck";
import { listChecks } from "../HostCheck";

/** Conditional formats and data validation. */
export const RULE_CHECKS: readonly HostCheck[] = [
  ...listChecks("ConditionalFormat", [
    [
      "a rule by formula is kept with its look and its range",
      ["Custom", '=$A1="At Risk"', "#FFC7CE", "A1:B4"],
      async (sheet, context) => {
        const format = sheet.getRange("A1:B4").conditionalFormats.add("Custom");
        format.custom.rule.formula = '=$A1="At Risk"';
        format.custom.format.fill.color = "#FFC7CE";
        format.load("type,custom/rule/formula,custom/format/fill/color");
        const range = format.getRange().load("address");
        await context.sync();
        const { rule, format: look } = format.custom;
        return [format.type, rule.formula, look.fill.color, cellOf(range.address)];
      },
    ],
    [
      "a rule by a cell's number is kept",
      ["CellValue", { formula1: "=10", operator: "LessThan" }],
      async (sheet, context) => {
        const format = sheet.getRange("A1:A4").conditionalFormats.add("CellValue");
        format.cellValue.rule = { formula1: "=10", operator: "LessThan" };
        format.load("type,cellValue/rule");
        await context.sync();
        const { formula1, operator } = format.cellValue.rule;
        return [format.type, { formula1, operator }];
      },
    ],
    [
      "a rule by a text is kept",
      ["ContainsText", { operator: "Contains", text: "Risk" }],
      async (sheet, context) => {
        const format = sheet.getRange("A1:A4").conditionalFormats.add("ContainsText");
        format.textComparison.rule = { operator: "Contains", text: "Risk" };
        format.load("type,textComparison/rule");
        await context.sync();
        const { operator, text } = format.textComparison.rule;
        return [format.type, { operator, text }];
      },
    ],
    [
      "a new rule goes before the others",
      [0, 1],
      async (sheet, context) => {
        const { conditionalFormats } = sheet.getRange("A1:A4");
        const [first, second] = [
          conditionalFormats.add("Custom"),
          conditionalFormats.add("Custom"),
        ];
        first.custom.rule.formula = "=$A1=1";
        second.custom.rule.formula = "=$A1=2";
        await context.sync();
        second.load("priority");
        first.load("priority");
        await context.sync();
        return [second.priority, first.priority];
      },
    ],
    [
      "rules are counted where they apply, and cleared",
      [1, 0, 0],
      async (sheet, context) => {
        const { conditionalFormats } = sheet.getRange("A1:A4");
        conditionalFormats.add("Custom").custom.rule.formula = "=$A1=1";
        const there = conditionalFormats.getCount();
        const elsewhere = sheet.getRange("D1").conditionalFormats.getCount();
        await context.sync();
        conditionalFormats.clearAll();
        const cleared = conditionalFormats.getCount();
        await context.sync();
        return [there.value, elsewhere.value, cleared.value];
      },
    ],
    [
      "a rule can stop those after it",
      [false, true],
      async (sheet, context) => {
        const format = sheet.getRange("A1").conditionalFormats.add("Custom");
        format.custom.rule.formula = "=$A1=1";
        format.load("stopIfTrue");
        await context.sync();
        const first = format.stopIfTrue;
        format.stopIfTrue = true;
        format.load("stopIfTrue");
        await context.sync();
        return [first, format.stopIfTrue];
      },
    ],
  ]),
  ...listChecks("DataValidation", [
    [
      "a list is kept as it was given",
      ["List", "On Track,At Risk", true],
      async (sheet, context) => {
        const { dataValidation } = sheet.getRange("A1:A4");
        dataValidation.rule = { list: { source: "On Track,At Risk", inCellDropDown: true } };
        dataValidation.load("type,rule");
        await context.sync();
        const { source, inCellDropDown } = dataValidation.rule.list ?? {};
        return [dataValidation.type, source as Answer, inCellDropDown ?? null];
      },
    ],
    [
      "whole numbers between two bounds are kept",
      ["WholeNumber", 0, 100, "Between"],
      async (sheet, context) => {
        const { dataValidation } = sheet.getRange("A1:A4");
        dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 100, operator: "Between" } };
        dataValidation.load("type,rule");
        await context.sync();
        const rule = dataValidation.rule.wholeNumber;
        return [
          dataValidation.type,
          (rule?.formula1 ?? null) as Answer,
          (rule?.formula2 ?? null) as Answer,
          rule?.operator ?? null,
        ];
      },
    ],
    [
      "cells without a rule, and after clearing, have none",
      ["None", "None"],
      async (sheet, context) => {
        const { dataValidation } = sheet.getRange("A1");
        dataValidation.load("type");
        await context.sync();
        const first = dataValidation.type;
        dataValidation.rule = { list: { source: "a,b", inCellDropDown: true } };
        dataValidation.clear();
        dataValidation.load("type");
        await context.sync();
        return [first, dataValidation.type];
      },
    ],
    [
      "the message of a wrong entry is kept",
      { message: "Choose a status", showAlert: true, style: "Warning", title: "RAG" },
      async (sheet, context) => {
        const { dataValidation } = sheet.getRange("A1");
        dataValidation.rule = { list: { source: "a,b", inCellDropDown: true } };
        dataValidation.errorAlert = {
          message: "Choose a status",
          showAlert: true,
          style: "Warning",
          title: "RAG",
        };
        dataValidation.load("errorAlert");
        await context.sync();
        const { message, showAlert, style, title } = dataValidation.errorAlert;
        return { message, showAlert, style, title };
      },
    ],
  ]),
];
