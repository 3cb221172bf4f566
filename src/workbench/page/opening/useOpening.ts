import { useCallback, useState } from "react";
import { createBlankSnapshot } from "../../book/createBlankSnapshot";
import { checkApart } from "../../files/check/checkApart";
import { openWorkbook } from "../../files/openWorkbook";
import type { AddinReference } from "../../files/AddinReference";
import type { OpenProblem } from "../../files/OpenProblem";
import type { NoticeMessage } from "../Notice";
import type { Sample } from "../office/Environment";
import type { OpenedBook } from "../OpenedBook";
import { fetchGivenFile } from "../windows/readGivenWorkbook";
import { fetchSample } from "./fetchSample";

/** The workbook that is open, and the ways to open another one. */
export interface Opening {
  readonly opened: OpenedBook | undefined;
  readonly openFile: (file: File) => Promise<void>;
  /** `fetched`: the sample, when it's on its way already. */
  readonly openSample: (sample: Sample, fetched?: ReturnType<typeof fetchSample>) => Promise<void>;
  /** Opens the file that another window keeps for this one at an address. */
  readonly openGiven: (url: string) => Promise<void>;
  readonly openBlank: () => void;
}

/** Opens workbooks. One that can't be opened leaves the present one as it is, and is told through `tell`. */
export function useOpening(
  addin: AddinReference,
  tell: (message: NoticeMessage | undefined) => void
): Opening {
  const [opened, setOpened] = useState<OpenedBook>();
  const open = useCallback(
    (bytes: Uint8Array, fileName: string, unsafe: OpenProblem | undefined) => {
      const ending = /\.xls[xm]$/i.exec(fileName)?.[0] ?? ".xlsx";
      const name = fileName.replace(/\.xls[xm]$/i, "");
      const result = unsafe
        ? ({ ok: false, problem: unsafe } as const)
        : openWorkbook(bytes, name, addin);
      if (!result.ok) {
        tell({ tone: "failure", text: `${fileName} was not opened. ${result.problem.message}` });
        return;
      }
      const { snapshot, notHeld } = result.value;
      setOpened({
        name,
        snapshot,
        file: { bytes, ending },
        notHeld,
        conversationId: crypto.randomUUID(),
      });
      tell(
        notHeld.length === 0
          ? undefined
          : {
              tone: "information",
              text: `${fileName} has parts that the workbench doesn't show. They stay in the file when you save it:`,
              items: notHeld,
            }
      );
    },
    [addin, tell]
  );
  const openFile = useCallback(
    async (file: File) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      open(bytes, file.name, await checkApart(bytes));
    },
    [open]
  );
  const openSample = useCallback(
    async ({ name, url }: Sample, fetched: ReturnType<typeof fetchSample> = fetchSample(url)) => {
      const sample = await fetched;
      if (sample.kind === "checked") {
        open(sample.bytes, url.split("/").pop() ?? name, sample.unsafe);
      } else {
        tell({
          tone: "failure",
          text: `The sample ${name} was not opened: the server doesn't have it (${sample.status}).`,
        });
      }
    },
    [open, tell]
  );
  const openBlank = useCallback(() => {
    setOpened({
      name: "Book1",
      snapshot: createBlankSnapshot(),
      file: undefined,
      notHeld: [],
      conversationId: crypto.randomUUID(),
    });
  }, []);
  const openGiven = useCallback(
    async (url: string) => {
      const file = await fetchGivenFile(url);
      if (file !== undefined) {
        await openFile(file);
        return;
      }
      openBlank();
      tell({
        tone: "failure",
        text: "The new workbook can't be shown any more: the window that it came from was closed. Make it again there.",
      });
    },
    [openFile, openBlank, tell]
  );
  return { opened, openFile, openSample, openGiven, openBlank };
}
