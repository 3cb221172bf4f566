import type { HostCheck } from "../HostCheck";
import { ERROR_CHECKS } from "./errors";
import { EVENT_CHECKS } from "./events";
import { RANGE_CHECKS } from "./ranges";
import { RULE_CHECKS } from "./rules";
import { TABLE_CHECKS } from "./tables";
import { VALUE_CHECKS } from "./values";
import { WORKBOOK_CHECKS } from "./workbook";
import { WORKSHEET_CHECKS } from "./worksheets";

/** All that Excel is believed to answer, which the workbench answers. */
export const HOST_CHECKS: readonly HostCheck[] = [
  ...VALUE_CHECKS,
  ...RANGE_CHECKS,
  ...WORKSHEET_CHECKS,
  ...TABLE_CHECKS,
  ...RULE_CHECKS,
  ...WORKBOOK_CHECKS,
  ...ERROR_CHECKS,
  ...EVENT_CHECKS,
];
