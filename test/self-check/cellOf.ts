/** An address without its sheet: "B2:C3" for "SelfCheck!B2:C3". */
export function cellOf(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
