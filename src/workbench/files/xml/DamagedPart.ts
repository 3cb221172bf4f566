/** Thrown inside the reader when a part of the file isn't well-formed XML; openWorkbook turns it into a problem. */
export class DamagedPart extends Error {
  constructor(readonly part: string) {
    super(`Part ${part} is not well-formed XML.`);
    this.name = "DamagedPart";
  }
}
