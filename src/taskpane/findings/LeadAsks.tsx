import { Button } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { formatLeadAsk } from "../../domain/asks/formatLeadAsk";
import type { LeadAsk } from "../../domain/asks/LeadAsk";
import { copyText } from "../controls/copyText";
import { Disclosure } from "../controls/Disclosure";
import { LimitedList } from "../controls/LimitedList";
import { useNextFocus } from "../controls/useNextFocus";
import { countOf, formatCount } from "../words/countOf";
import { CopyByHand } from "./CopyByHand";
import "./LeadAsks.css";

const PAGE = 20;

interface LeadAsksProps {
  readonly asks: readonly LeadAsk[];
}

/** What is still needed from each lead, as lines to be copied into a message. Nothing without any. */
export function LeadAsks({ asks }: LeadAsksProps): ReactElement | null {
  if (asks.length === 0) return null;
  return (
    <Disclosure
      level={2}
      summary={
        <span className="findings__fold">
          What we still need from you{" "}
          <span className="finding-group__count">{countOf(asks.length, "line")}</span>
        </span>
      }
    >
      <LeadAskLines asks={asks} />
    </Disclosure>
  );
}

/** The lines, each with the way to copy it, and all of them together. */
function LeadAskLines({ asks }: LeadAsksProps): ReactElement {
  const [news, setNews] = useState("");
  /** What is to be copied by hand; null: nothing is. */
  const [byHand, setByHand] = useState<string | null>(null);
  const copyAllId = useId();
  const focus = useNextFocus();
  const copy = async (text: string, done: string): Promise<void> => {
    setNews("");
    setByHand(null);
    const copied = await copyText(text);
    setNews(copied ? done : "");
    setByHand(copied ? null : text);
  };
  const lines = asks.map(formatLeadAsk);
  return (
    <>
      <p className="findings__hint">A line for each lead, to be copied into a message.</p>
      <div className="lead-asks__all">
        <Button
          id={copyAllId}
          size="small"
          onClick={() => {
            void copy(lines.join("\n"), `${formatCount(lines.length)} copied.`);
          }}
        >
          {lines.length === 1 ? "Copy" : `Copy all ${formatCount(lines.length)}`}
        </Button>
        <span role="status">{news}</span>
      </div>
      {byHand !== null && (
        <CopyByHand
          text={byHand}
          onClose={() => {
            setByHand(null);
            focus(copyAllId);
          }}
        />
      )}
      <LimitedList entries={asks} page={PAGE}>
        {(ask) => {
          const line = formatLeadAsk(ask);
          const lead = ask.lead === "" ? "no lead" : ask.lead;
          return (
            <li key={ask.lead} className="lead-asks__line">
              <p>{line}</p>
              {lines.length > 1 && (
                <button
                  type="button"
                  className="accept-offer"
                  onClick={() => {
                    void copy(line, `Copied for ${lead}.`);
                  }}
                >
                  Copy<span className="visually-hidden"> for {lead}</span>
                </button>
              )}
            </li>
          );
        }}
      </LimitedList>
    </>
  );
}
