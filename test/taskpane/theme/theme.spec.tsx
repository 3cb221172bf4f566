import { act, screen } from "@testing-library/react";
import { isDarkColour } from "../../../src/taskpane/theme/isDarkColour";
import { readOfficeTheme } from "../../../src/taskpane/theme/readOfficeTheme";
import type { ThemeName } from "../../../src/taskpane/theme/ThemeName";
import { renderPane } from "../../support/pane/renderPane";
import { readyState } from "../../support/pane/sampleStates";

describe("the pane's look", () => {
  it("follows Excel's each time the window gets the focus", () => {
    let name: ThemeName = "light";
    renderPane(readyState, () => name);
    const look = () => screen.getByRole("main").closest(".pane-theme")?.className;
    expect(look()).toContain("pane-theme--light");
    name = "dark";
    act(() => {
      window.dispatchEvent(new Event("focus"));
    });
    expect(look()).toContain("pane-theme--dark");
  });
});

describe("readOfficeTheme", () => {
  const read = (officeTheme: unknown): ThemeName => {
    Object.assign(globalThis, { Office: { context: { officeTheme } } });
    return readOfficeTheme();
  };
  afterEach(() => {
    Reflect.deleteProperty(globalThis, "Office");
  });

  it.each([
    ["Excel's word", { isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, "dark"],
    ["Excel's word", { isDarkTheme: false, bodyBackgroundColor: "#000000" }, "light"],
    ["the background", { bodyBackgroundColor: "#262626" }, "dark"],
    ["the background", { bodyBackgroundColor: "#E6E6E6" }, "light"],
    ["nothing", {}, "light"],
    ["nothing", undefined, "light"],
  ])("goes by %s", (_by, theme, name) => {
    expect(read(theme)).toBe(name);
  });
});

describe("isDarkColour", () => {
  it.each([
    ["#000000", true],
    ["262626", true],
    ["#0078D4", false],
    ["#ffffff", false],
    ["white", false],
    ["", false],
  ])("tells %s: %s", (colour, dark) => {
    expect(isDarkColour(colour)).toBe(dark);
  });
});
