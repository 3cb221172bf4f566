"use strict";
/** How the samples look: the plain dress of a tracker that a programme office keeps. */

/** Arial: every machine has it or a font of the same widths, so that rows fit their texts everywhere. */
const font = { name: "Arial", size: 10, color: { rgb: "1F2937" } };
const side = { style: "thin", color: { rgb: "BFC7D1" } };
const border = { top: side, right: side, bottom: side, left: side };
const fill = (rgb) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } });

const styles = {
  title: { font: { ...font, bold: true, size: 16 } },
  subtitle: { font: { ...font, size: 12 } },
  note: { font: { ...font, italic: true } },
  header: {
    font: { ...font, bold: true, color: { rgb: "FFFFFF" } },
    fill: fill("1F3A5F"),
    alignment: { vertical: "center", wrapText: true },
    border,
  },
  band: { font: { ...font, bold: true }, fill: fill("D5DEEA"), alignment: { vertical: "center" } },
  subBand: { font: { ...font, bold: true }, fill: fill("EDF1F6"), alignment: { vertical: "center" } },
  text: { font, alignment: { vertical: "top", wrapText: true }, border, numFmt: "@" },
  general: { font, alignment: { vertical: "top", wrapText: true }, border },
  date: { font, alignment: { horizontal: "left", vertical: "top" }, border, numFmt: "dd/mm/yyyy" },
  prose: { font, alignment: { vertical: "top", wrapText: true } },
  proseBold: { font: { ...font, bold: true }, alignment: { vertical: "top", wrapText: true } },
};

module.exports = { font, styles };
