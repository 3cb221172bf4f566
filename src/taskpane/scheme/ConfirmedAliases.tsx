import { Button } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { ConfirmedAlias, Scheme } from "../../domain";
import { spellingKey } from "../../domain/scheme/spellingKey";
import { checkAlias, type AliasEffect } from "./aliasList";
import { quoteText } from "./quoteText";

interface ConfirmedAliasesProps {
  readonly aliases: readonly ConfirmedAlias[];
  readonly scheme: Scheme;
  /** The id of the button that removes what was said of a text. */
  readonly idOf: (text: string) => string;
  readonly onRemove: (alias: ConfirmedAlias) => void;
}

/** What is said of an alias beside its meaning, by what it does. */
const REMARKS: Readonly<Record<AliasEffect, string>> = {
  read: "",
  "label-gone": "Not used: the scheme has no such status.",
  "is-label": "Not used: the text is a status of the scheme itself.",
};

/** The aliases that users have confirmed; each can be taken back. */
export function ConfirmedAliases(props: ConfirmedAliasesProps): ReactElement {
  const { aliases, scheme, idOf, onRemove } = props;
  const titleId = useId();
  return (
    <>
      <h4 id={titleId} className="scheme-setup__subtitle">
        Confirmed
      </h4>
      <ul className="alias-setup__confirmed" aria-labelledby={titleId}>
        {aliases.map((alias) => (
          <li key={spellingKey(alias.text)} className="alias-setup__alias">
            <div className="alias-entry__text">
              {quoteText(alias.text)} is read as {alias.label}
              <p className="scheme-setup__hint">{REMARKS[checkAlias(alias, scheme)]}</p>
            </div>
            <Button
              id={idOf(alias.text)}
              size="small"
              appearance="subtle"
              onClick={() => {
                onRemove(alias);
              }}
            >
              Remove<span className="visually-hidden"> {quoteText(alias.text)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
