/** Whether a request or a response has more bytes, in UTF-8, than are let through. */
export function exceedsPayload(text: string, limit: number): boolean {
  // A character takes three bytes at most (a pair of surrogates four): most texts needn't be counted.
  return text.length * 3 > limit && new TextEncoder().encode(text).length > limit;
}
