import { JSDOM } from "jsdom";
import { moveToNextArea } from "../../../src/workbench/page/moveToNextArea";
import { matches } from "../../../src/workbench/page/usePageKeys";

const { window } = new JSDOM(
  '<div class="a"><button id="one"></button></div><div class="b"><button id="two"></button></div><div class="c"><button id="three"></button></div>'
);
const press = (key: string, held: KeyboardEventInit = {}) =>
  new window.KeyboardEvent("keydown", { key, ...held });

test.each([
  ["Ctrl+S", press("s", { ctrlKey: true }), true],
  ["Ctrl+S", press("S", { metaKey: true }), true],
  ["Ctrl+S", press("s"), false],
  ["Ctrl+S", press("s", { ctrlKey: true, shiftKey: true }), false],
  ["Ctrl+Alt+Shift+R", press("R", { ctrlKey: true, altKey: true, shiftKey: true }), true],
  ["F6", press("F6"), true],
  ["F6", press("F6", { shiftKey: true }), false],
])("%s", (keys, event, expected) => {
  expect(matches(event, keys)).toBe(expected);
});

describe("going round the page's areas", () => {
  const areas = [".a", ".b", ".c"].map((selector) => ({
    selector,
    enter: (area: HTMLElement) => area.querySelector("button")?.focus(),
  }));
  const focused = () => window.document.activeElement?.id;
  beforeEach(() => window.document.getElementById("one")?.focus());

  test("forwards, and round the end", () => {
    const seen = [1, 2, 3].map(() => {
      moveToNextArea(areas, 1, window.document);
      return focused();
    });
    expect(seen).toEqual(["two", "three", "one"]);
  });

  test("backwards", () => {
    moveToNextArea(areas, -1, window.document);
    expect(focused()).toBe("three");
  });

  test("past an area that isn't there", () => {
    moveToNextArea(
      [...areas.slice(0, 1), { selector: ".none", enter: () => undefined }, ...areas.slice(2)],
      1,
      window.document
    );
    expect(focused()).toBe("three");
  });
});
