import fs from "node:fs";
import path from "node:path";
import { inflateSync } from "node:zlib";
import { encodePng, readPngSize } from "../../scripts/icons/encode-png.cjs";
import { drawIcons } from "../../scripts/make-icons.cjs";

const assets = path.join(__dirname, "..", "..", "assets");

describe("the icons", () => {
  it("are what their script draws, each in the size that it is named for", () => {
    const drawn = drawIcons();
    const kept = fs.readdirSync(assets).filter((name) => name.endsWith(".png"));
    expect([...drawn.keys()].sort()).toEqual(kept.sort());
    for (const [name, bytes] of drawn) {
      const size = Number(/(\d+)\.png$/.exec(name)?.[1]);
      expect(readPngSize(bytes)).toEqual({ width: size, height: size });
      const file = fs.readFileSync(path.join(assets, name));
      // Pixels rather than bytes: another zlib may compress them otherwise.
      expect(readPixels(file).equals(readPixels(bytes))).toBe(true);
    }
  });
});

describe("writing PNG", () => {
  it("keeps the pixels, row by row", () => {
    const pixels = Buffer.from([255, 0, 0, 255, 0, 255, 0, 128, 0, 0, 255, 0, 9, 8, 7, 6]);
    const file = encodePng(2, 2, pixels);
    const rows = readPixels(file);
    expect(Buffer.concat([rows.subarray(1, 9), rows.subarray(10, 18)]).equals(pixels)).toBe(true);
    expect([rows[0], rows[9]]).toEqual([0, 0]);
  });

  it("knows what isn't one", () => {
    expect(readPngSize(Buffer.from("GIF89a"))).toBeUndefined();
    expect(readPngSize(Buffer.alloc(64))).toBeUndefined();
  });
});

/** The inflated rows of a PNG file whose second chunk holds all of them, filter bytes included. */
function readPixels(file: Buffer): Buffer {
  const start = 8 + 25; // the signature, and the header's chunk of 13 + 12 bytes
  expect(file.toString("latin1", start + 4, start + 8)).toBe("IDAT");
  return inflateSync(file.subarray(start + 8, start + 8 + file.readUInt32BE(start)));
}
