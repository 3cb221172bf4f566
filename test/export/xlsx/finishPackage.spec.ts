import { zipSync } from "fflate";
import { finishPackage } from "../../../src/export/xlsx/finishPackage";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("finishPackage", () => {
  it("refuses a file without the parts that it corrects", () => {
    expect(() => finishPackage(zipSync({ "a.xml": bytes("<a/>") }), { footers: 1 })).toThrow(
      "no part docProps/core.xml"
    );
  });

  it("refuses a part that isn't as it knows it", () => {
    const twice = "<cp:coreProperties></cp:coreProperties></cp:coreProperties>";
    expect(() =>
      finishPackage(zipSync({ "docProps/core.xml": bytes(twice) }), { footers: 1 })
    ).toThrow("docProps/core.xml doesn't hold just one </cp:coreProperties>");
  });
});
