/** The formula that a file holds beside a rule for dates in a period, such as `lastWeek`. */
export function writePeriodFormula(period: string, cell: string): string {
  const day = `FLOOR(${cell},1)`;
  const weeks = (least: string, most: string): string =>
    `AND(TODAY()-ROUNDDOWN(${cell},0)>=${least},TODAY()-ROUNDDOWN(${cell},0)<=${most})`;
  const month = (date: string): string =>
    `AND(MONTH(${cell})=MONTH(${date}),YEAR(${cell})=YEAR(${date}))`;
  switch (period) {
    case "yesterday":
      return `${day}=TODAY()-1`;
    case "tomorrow":
      return `${day}=TODAY()+1`;
    case "last7Days":
      return `AND(TODAY()-${day}<=6,${day}<=TODAY())`;
    case "thisWeek":
      return weeks("WEEKDAY(TODAY())-7", "WEEKDAY(TODAY())-1");
    case "lastWeek":
      return weeks("WEEKDAY(TODAY())", "WEEKDAY(TODAY())+6");
    case "nextWeek":
      return weeks("WEEKDAY(TODAY())-14", "WEEKDAY(TODAY())-8");
    case "thisMonth":
      return month("TODAY()");
    case "lastMonth":
      return month("EDATE(TODAY(),0-1)");
    case "nextMonth":
      return month("EDATE(TODAY(),0+1)");
    default:
      return `${day}=TODAY()`;
  }
}
