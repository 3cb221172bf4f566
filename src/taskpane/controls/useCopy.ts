import { useState } from "react";
import { copyText } from "./copyText";

/** What copying came to, and the way to do it. */
export interface Copying {
  /** What was done; "" while nothing was, and where it isn't allowed. */
  readonly news: string;
  /** What is to be copied by hand, since the pane isn't allowed to; null: nothing is. */
  readonly byHand: string | null;
  readonly copy: (text: string) => void;
  /** Ends copying by hand. */
  readonly close: () => void;
}

/** Copies texts, and says what came of it until there's something else to copy. */
export function useCopy(): Copying {
  const [news, setNews] = useState("");
  const [byHand, setByHand] = useState<string | null>(null);
  return {
    news,
    byHand,
    copy: (text) => {
      setNews("");
      setByHand(null);
      void copyText(text).then((copied) => {
        if (copied) setNews("Copied.");
        else setByHand(text);
      });
    },
    close: () => {
      setByHand(null);
    },
  };
}
