/** The code of the error that sending what is asked so far ends with; "none" without one. */
export async function readCode(context: Excel.RequestContext): Promise<string> {
  try {
    await context.sync();
    return "none";
  } catch (error) {
    return readErrorCode(error);
  }
}

/** An error's code as Office.js has it; the message of an error that isn't Office's. */
export function readErrorCode(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return code ?? message ?? String(error);
}
