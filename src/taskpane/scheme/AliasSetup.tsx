import { useId, useState, type ReactElement } from "react";
import type { ConfirmedAlias, Scheme } from "../../domain";
import type { Report } from "../../domain/report";
import { spellingKey } from "../../domain/scheme/spellingKey";
import { LimitedList } from "../controls/LimitedList";
import { ConfirmedAliases } from "./ConfirmedAliases";
import { addAlias, listLabels, removeAlias } from "./aliasList";
import { quoteText } from "./quoteText";
import { UnknownTextEntry } from "./UnknownTextEntry";
import { listUnknownTexts } from "./unknownTexts";
import { useNextFocus } from "../controls/useNextFocus";
import "./AliasSetup.css";

const PAGE = 20;

interface AliasSetupProps {
  readonly aliases: readonly ConfirmedAlias[];
  readonly report: Report | null;
  /** The scheme whose statuses texts can be read as. */
  readonly scheme: Scheme;
  readonly onAliases: (aliases: readonly ConfirmedAlias[]) => void;
}

/** The texts that no status fits, each to be settled, and what was settled so far. */
export function AliasSetup(props: AliasSetupProps): ReactElement {
  const { report, scheme, onAliases } = props;
  // What was said of a text last is what counts.
  const aliases = props.aliases.reduce<readonly ConfirmedAlias[]>(addAlias, []);
  const [news, setNews] = useState("");
  const focus = useNextFocus();
  const baseId = useId();
  const titleId = `${baseId}-title`;
  const unknown = report === null ? [] : listUnknownTexts(report, aliases);
  const labels = listLabels(scheme);
  const idOf = (part: "unknown" | "confirmed", text: string): string =>
    `${baseId}-${part}-${spellingKey(text).replace(/ /gu, "_")}`;

  const confirm = (alias: ConfirmedAlias): void => {
    const at = unknown.findIndex(({ key }) => key === spellingKey(alias.text));
    const heirs = [unknown[at + 1], unknown[at - 1]];
    onAliases(addAlias(aliases, alias));
    setNews(`${quoteText(alias.text)} is now read as ${alias.label}.`);
    focus(...heirs.flatMap((heir) => (heir ? [idOf("unknown", heir.text)] : [])), titleId);
  };
  const remove = ({ text }: ConfirmedAlias): void => {
    const at = aliases.findIndex((alias) => alias.text === text);
    const heirs = [aliases[at + 1], aliases[at - 1]];
    onAliases(removeAlias(aliases, text));
    setNews(`${quoteText(text)} is no longer read as a status.`);
    focus(...heirs.flatMap((heir) => (heir ? [idOf("confirmed", heir.text)] : [])), titleId);
  };

  return (
    <section className="alias-setup" aria-labelledby={titleId}>
      <h3 id={titleId} className="scheme-setup__title" tabIndex={-1}>
        Texts that no status fits
      </h3>
      <p className="scheme-setup__hint">{describeUnknown(report, unknown.length)}</p>
      <LimitedList entries={unknown} page={PAGE}>
        {(entry) => (
          <UnknownTextEntry
            key={entry.key}
            id={idOf("unknown", entry.text)}
            entry={entry}
            labels={labels}
            onConfirm={confirm}
          />
        )}
      </LimitedList>
      {aliases.length > 0 && (
        <ConfirmedAliases
          aliases={aliases}
          scheme={scheme}
          idOf={(text) => idOf("confirmed", text)}
          onRemove={remove}
        />
      )}
      <p className="visually-hidden" role="status">
        {news}
      </p>
    </section>
  );
}

function describeUnknown(report: Report | null, count: number): string {
  if (report === null) return "They are listed here once the tracker is read.";
  return count === 0
    ? "None: each text in the status column is read as a status."
    : "Say what each means; it's then read so in every report from this workbook.";
}
