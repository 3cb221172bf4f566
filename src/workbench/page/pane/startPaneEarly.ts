import { mapAddress } from "../../manifest/mapAddress";
import type { Environment } from "../office/Environment";
import type { AddinFrameElement } from "./createAddinFrame";
import { createAddinFrame } from "./createAddinFrame";

/** The pane's page, loading before there is a pane to show it in. */
export interface EarlyPane {
  /**
   * Moves the page into its place. It's there to be taken once.
   *
   * @returns undefined when it's been taken, or is another page than that of the address
   */
  take(url: string, place: HTMLElement): AddinFrameElement | undefined;
}

/**
 * Begins to load the pane's page out of sight: it takes about as long as the spreadsheet. Only where the browser can
 * move a frame without loading it again.
 *
 * @returns undefined where it can't
 */
export function startPaneEarly({ manifest, addinBase }: Environment): EarlyPane | undefined {
  if (!("moveBefore" in Element.prototype)) return undefined;
  const waitingPlace = document.createElement("div");
  waitingPlace.className = "early-pane";
  waitingPlace.inert = true;
  document.body.append(waitingPlace);
  const ownUrl = mapAddress(manifest.paneUrl, manifest.paneUrl, addinBase);
  const frame = createAddinFrame(waitingPlace, {
    title: manifest.displayName,
    url: ownUrl,
    addinId: manifest.id,
    conversationId: crypto.randomUUID(),
  });
  let taken = false;
  return {
    take: (url, place) => {
      if (taken) return undefined;
      taken = true;
      const fits = url === ownUrl;
      if (fits) place.moveBefore(frame.element, null);
      else frame.remove();
      waitingPlace.remove();
      return fits ? frame : undefined;
    },
  };
}
