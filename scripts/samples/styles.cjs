"use strict";
/** How the samples look: the plain dress of a tracker that a programme office keeps. */

const ink = { rgb: "1F2937" };
const side = { style: "thin", color: { rgb: "BFC7D1" } };
const border = { top: side, right: side, bottom: side, left: side };
const fill = (rgb) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } });

const styles = {
  title: { font: { bold: true, size: 16, color: ink } },
  subtitle: { font: { size: 12, color: ink } },
  note: { font: { italic: true, color: { rgb: "5B6472" } } },
  header: {
    font: { bold: true, color: { rgb: "FFFFFF" } },
    fill: fill("1F3A5F"),
    alignment: { vertical: "center", wrapText: true },
    border,
  },
  band: { font: { bold: true, color: ink }, fill: fill("D5DEEA"), alignment: { vertical: "center" } },
  subBand: { font: { bold: true }, fill: fill("EDF1F6"), alignment: { vertical: "center" } },
  text: { alignment: { vertical: "top", wrapText: true }, border, numFmt: "@" },
  general: { alignment: { vertical: "top", wrapText: true }, border },
  date: { alignment: { horizontal: "left", vertical: "top" }, border, numFmt: "dd/mm/yyyy" },
  prose: { alignment: { vertical: "top", wrapText: true } },
  proseBold: { font: { bold: true }, alignment: { vertical: "top", wrapText: true } },
};

module.exports = { styles };
