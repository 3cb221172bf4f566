import { useEffect, useRef } from "react";
import type { Book } from "../../book/Book";
import { createOfficeChannel } from "../../channel/createOfficeChannel";
import type { OfficeChannel } from "../../channel/createOfficeChannel";
import type { Conditions } from "../../conditions/Conditions";
import type { MetCondition } from "../../conditions/MetCondition";
import { offerTheme } from "../../conditions/offerTheme";
import { isEditingCell } from "../grid/isEditingCell";
import { openWorkbookWindow } from "../windows/openWorkbookWindow";
import { createAddinFrame } from "./createAddinFrame";
import { forwardKeys } from "./forwardKeys";
import type { EarlyPane } from "./startPaneEarly";

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
  /** The page, where it began to load before there was a workbook. */
  readonly early?: EarlyPane | undefined;
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
  early,
}: AddinFrameProps): React.ReactNode {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current === null) return undefined;
    const frame =
      early?.take(url, place.current) ??
      createAddinFrame(place.current, { title, url, addinId, conversationId });
    const target = frame.element.contentWindow;
    const channel = createOfficeChannel(frame.port, book, {
      conditions,
      onCondition,
      isEditing: () => isEditingCell(book),
      openWorkbook: openWorkbookWindow,
      onStart: () => {
        if (target !== null) offerTheme(target, conditions);
      },
    });
    const stopKeys = followKeys(frame.element);
    onChannel?.(channel);
    return () => {
      stopKeys();
      onChannel?.(undefined);
      channel.dispose();
      frame.remove();
    };
  }, [title, url, addinId, book, conversationId, conditions, onCondition, onChannel, early]);
  return <div ref={place} className="addin-frame" />;
}

/** Forwards the keys of whatever page the frame loads; returns the way to stop. */
function followKeys(element: HTMLIFrameElement): () => void {
  let stop = forwardKeys(element);
  const loaded = (): void => {
    stop();
    stop = forwardKeys(element);
  };
  element.addEventListener("load", loaded);
  return () => {
    element.removeEventListener("load", loaded);
    stop();
  };
}
