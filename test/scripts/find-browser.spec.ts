import { findBrowser, listUsualPlaces } from "../../scripts/find-browser.cjs";

describe("finding a browser", () => {
  it("takes CHROME_PATH before anything else", () => {
    expect(findBrowser({ CHROME_PATH: process.execPath })).toBe(process.execPath);
  });

  it("says so when CHROME_PATH is wrong, instead of taking another", () => {
    expect(() => findBrowser({ CHROME_PATH: "/no/such/browser" })).toThrow(
      "CHROME_PATH is /no/such/browser, where there is no file."
    );
  });

  it("looks through PATH on Linux, Chrome first", () => {
    const places = listUsualPlaces("linux", { PATH: "/usr/bin::/snap/bin" });
    expect(places.slice(0, 2)).toEqual(["/usr/bin/google-chrome", "/snap/bin/google-chrome"]);
    expect(places).toContain("/snap/bin/chromium");
  });

  it("looks in the folders for programs on Mac and Windows", () => {
    expect(listUsualPlaces("darwin", { HOME: "/Users/me" })).toContain(
      "/Users/me/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
    );
    const places = listUsualPlaces("win32", { PROGRAMFILES: "C:\\Program Files" });
    expect(places).toContain("C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe");
    expect(listUsualPlaces("win32", {})).toEqual([]);
  });
});
