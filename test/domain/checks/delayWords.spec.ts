import { findDelayWords, hasDelayWords } from "../../../src/domain/checks/delayWords";

describe("the words of delay in a text", () => {
  it.each([
    ["Updates to the systems have been delayed, resulting in delays.", ["delayed", "delays"]],
    ["Work paused due to exploratory work.", ["paused"]],
    ["No owner / capacity identified to take forward.", ["No owner"]],
    ["Slippage of a month; slippage again in May.", ["Slippage"]],
    ["The tender is on-hold.", ["on-hold"]],
    ["Now two months behind\nschedule.", ["behind schedule"]],
    ["The milestone is overdue.", ["overdue"]],
    ["We missed the deadline in March.", ["missed the deadline"]],
    ["Postponed to the autumn", ["Postponed"]],
    ["The lead has not yet been appointed.", ["lead has not yet been appointed"]],
    ["An owner is to be identified.", ["owner is to be identified"]],
    ["Owner to be identified.", ["Owner to be identified"]],
    ["Not complete because of a delay.", ["delay"]],
    ["Not begun, and delayed again.", ["delayed"]],
    ["There's no date for this yet but it is running late.", ["running late"]],
    ["The delay hasn't been resolved.", ["delay"]],
    ["The board, which met twice and did not decide, has suspended it.", ["suspended"]],
    ["Recruitment has stalled.", ["stalled"]],
    ["Launch pushed back.", ["pushed back"]],
  ])("%j has %j", (text, words) => {
    expect(findDelayWords(text)).toEqual(words);
    expect(hasDelayWords(text)).toBe(true);
  });

  it.each([
    "",
    "On plan.",
    "No delay.",
    "No delays expected.",
    "There is no significant delay.",
    "Not delayed.",
    "The work has not been paused.",
    "The work hasn't been delayed.",
    "The work hasn’t slipped.",
    "Delivered without delay.",
    "Without any further delay",
    "No longer on hold.",
    "Not expected to be delayed.",
    "Extra staff were found to avoid delay.",
    "A new process reduces delays.",
    "The pathway cuts delays in treatment.",
    "To prevent slippage, the board meets monthly.",
    "The delay has been recovered.",
    "The pause has now ended.",
    "Delays are not expected.",
    "Delay is unlikely.",
    "We'll say so if delayed.",
    "A report on delayed discharge is out.",
    "Delayed transfers of care fell by a third.",
    "There are no capacity issues.",
    "No lead times are known.",
    "Menopause guidance was issued.",
    "Payslips were sent.",
    "Slips, trips and falls fell.",
    "The later date still holds.",
    "Patients with missed appointments are called.",
  ])("%j has none", (text) => {
    expect(findDelayWords(text)).toEqual([]);
    expect(hasDelayWords(text)).toBe(false);
  });

  it("are found quickly in the longest text that a cell can hold", () => {
    expect(findDelayWords("not delayed ".repeat(2730))).toEqual([]);
    expect(findDelayWords("delayed ".repeat(4000))).toEqual(["delayed"]);
  });
});
