import { checkApart } from "../../files/check/checkApart";
import type { OpenProblem } from "../../files/OpenProblem";

/** A sample from the server. */
export type FetchedSample =
  | {
      readonly kind: "checked";
      readonly bytes: Uint8Array;
      /** Why it mustn't be opened; undefined: it may. */
      readonly unsafe: OpenProblem | undefined;
    }
  | {
      readonly kind: "missing";
      /** The server's answer, such as 404. */
      readonly status: number;
    };

/** Gets a sample from the server and checks it. Rejects when the server doesn't answer. */
export async function fetchSample(url: string): Promise<FetchedSample> {
  const response = await fetch(url);
  if (!response.ok) return { kind: "missing", status: response.status };
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { kind: "checked", bytes, unsafe: await checkApart(bytes) };
}
