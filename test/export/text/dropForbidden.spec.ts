import { dropForbidden } from "../../../src/export/text/dropForbidden";

describe("dropForbidden", () => {
  it("drops what XML has no place for and keeps tabs and line feeds", () => {
    expect(dropForbidden("a\u0000b\u0007c\u001fd\ufffee\uffff\tf\ng")).toBe("abcde\tf\ng");
  });

  it("drops halves of surrogate pairs and keeps whole ones", () => {
    expect(dropForbidden("\ud83d \udfe2 🟢")).toBe("  🟢");
  });

  it("makes every line end a line feed", () => {
    expect(dropForbidden("a\r\nb\rc\nd")).toBe("a\nb\nc\nd");
  });
});
