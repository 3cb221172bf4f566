/** An address with its sheet, with dollar signs: "Sheet1!$A$1:$B$2". */
export function absoluteReference(address: string): string {
  const mark = address.lastIndexOf("!") + 1;
  return address.slice(0, mark) + address.slice(mark).replace(/[A-Z]+|\d+/g, "$$$&");
}
