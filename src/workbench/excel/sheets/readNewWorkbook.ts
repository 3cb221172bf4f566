import { HostError } from "../../batch/HostError";
import { checkFile } from "../../files/check/checkFile";

/**
 * The bytes of a workbook from their base64 text, with or without the "data:" address before it.
 *
 * @throws HostError InvalidArgument when it is no base64 text, or its bytes are no workbook that can be opened
 */
export function readNewWorkbook(base64: string): Uint8Array {
  const bytes = decodeBase64(base64.replace(/^data:[^,]*,/, ""));
  const problem = checkFile(bytes);
  if (problem) throw new HostError("InvalidArgument", problem.message);
  return bytes;
}

function decodeBase64(text: string): Uint8Array {
  const letters = text.replace(/\s+|=+\s*$/g, "");
  // Four letters are three bytes: one letter over is none.
  if (!/^[A-Za-z0-9+/]*$/.test(letters) || letters.length % 4 === 1)
    throw new HostError("InvalidArgument", "The text isn't base64.");
  return Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
}
