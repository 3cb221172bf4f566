"use strict";
const { deflateSync } = require("node:zlib");

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** The check sum that PNG wants after each chunk (CRC-32, ISO 3309), bit by bit. */
function checkSum(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** One chunk: length, name, data, check sum of name and data. */
function makeChunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(checkSum(body), body.length + 4);
  return chunk;
}

/**
 * Writes a picture as a PNG file: 8 bits a channel, red, green, blue, opacity, no filter.
 *
 * @param {number} width pixels
 * @param {number} height pixels
 * @param {Buffer} pixels 4 bytes a pixel, row by row from the top left
 * @returns {Buffer}
 */
function encodePng(width, height, pixels) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: height }, (_, row) =>
    Buffer.concat([Buffer.from([0]), pixels.subarray(row * width * 4, (row + 1) * width * 4)])
  );
  return Buffer.concat([
    signature,
    makeChunk("IHDR", header),
    makeChunk("IDAT", deflateSync(Buffer.concat(rows), { level: 9 })),
    makeChunk("IEND", Buffer.alloc(0)),
  ]);
}

/**
 * The size of a PNG picture, from the header that every PNG begins with.
 *
 * @param {Buffer} bytes the file
 * @returns {{ width: number, height: number } | undefined} undefined when it isn't a PNG file
 */
function readPngSize(bytes) {
  if (bytes.length < 24 || !bytes.subarray(0, 8).equals(signature)) return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

module.exports = { encodePng, readPngSize };
