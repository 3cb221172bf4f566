import { useEffect, useRef } from "react";
import type { Book } from "../../book/Book";
import { createFrameName } from "../../channel/createFrameName";
import { createFramePort } from "../../channel/createFramePort";
import { createOfficeChannel } from "../../channel/createOfficeChannel";
import type { OfficeChannel } from "../../channel/createOfficeChannel";
import type { Conditions } from "../../conditions/Conditions";
import type { MetCondition } from "../../conditions/MetCondition";
import { offerTheme } from "../../conditions/offerTheme";
import { isEditingCell } from "../grid/isEditingCell";
import { openWorkbookWindow } from "../windows/openWorkbookWindow";
import { forwardKeys } from "./forwardKeys";

interface AddinFrameProps {
  readonly title: string;
  /** The add-in's page, on this origin. */
  readonly url: string;
  readonly addinId: string;
  readonly book: Book;
  /** Fresh for each workbook. */
  readonly conversationId: string;
  /** What Excel is like; always the same object. */
  readonly conditions: Conditions;
  readonly onCondition: (met: MetCondition) => void;
  /** Called with the line to the page, and with undefined when it is closed. */
  readonly onChannel?: ((channel: OfficeChannel | undefined) => void) | undefined;
}

/**
 * A page of the add-in with Office.js in it, and the line on which that library finds its Excel. To load it with
 * another workbook, mount another one.
 */
export function AddinFrame({
  title,
  url,
  addinId,
  book,
  conversationId,
  conditions,
  onCondition,
  onChannel,
}: AddinFrameProps): React.ReactNode {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const target = frame.current?.contentWindow;
    if (frame.current === null || target === null || target === undefined) {
      return undefined;
    }
    const port = createFramePort(window, target, location.origin);
    const channel = createOfficeChannel(port, book, {
      conditions,
      onCondition,
      isEditing: () => isEditingCell(book),
      openWorkbook: openWorkbookWindow,
      onStart: () => {
        offerTheme(target, conditions);
      },
    });
    // Office.js reads the name when it starts, so it has to be there before the page is.
    target.name = createFrameName({ conversationId, addinId, parentUrl: location.href });
    const element = frame.current;
    let stopKeys = (): void => undefined;
    const loaded = (): void => {
      stopKeys();
      stopKeys = forwardKeys(element);
    };
    element.addEventListener("load", loaded);
    element.src = url;
    onChannel?.(channel);
    return () => {
      element.removeEventListener("load", loaded);
      stopKeys();
      onChannel?.(undefined);
      channel.dispose();
    };
  }, [url, addinId, book, conversationId, conditions, onCondition, onChannel]);
  return <iframe ref={frame} className="addin-frame" title={title} />;
}
