import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { TitleBar } from "../../../src/workbench/page/TitleBar";

it("says at the top that it isn't Excel, and links to Microsoft's page on trying add-ins there", () => {
  const page = renderToStaticMarkup(createElement(TitleBar, { name: "Plan" }));
  expect(page).toContain("It is not Excel.");
  expect(page).toMatch(
    /<a href="https:\/\/learn\.microsoft\.com\/office\/dev\/add-ins\/testing\/[^>]*>How to try it in Excel<\/a>/u
  );
});
