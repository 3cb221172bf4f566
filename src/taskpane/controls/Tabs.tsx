import { useId, useState, type ReactElement, type ReactNode } from "react";
import { formatCount } from "../words/countOf";
import { moveFocus } from "./moveFocus";
import "./Tabs.css";

/** One tab: what it is called, how many things are in it, and its panel. */
export interface Tab {
  readonly id: string;
  readonly label: string;
  /** null: what is in it isn't counted. */
  readonly count: number | null;
  readonly content: ReactNode;
  /** Whether its content is drawn only once it's selected; else it's there from the start. */
  readonly onDemand?: true;
}

interface TabsProps {
  /** What the tabs are the parts of, for screen readers. */
  readonly label: string;
  /** At least one; the first is selected at the start. */
  readonly tabs: readonly Tab[];
}

/**
 * Tabs after the WAI-ARIA pattern: one tab stop, arrows select at once. Panels stay when another is
 * selected, so that what was opened in them stays open.
 */
export function Tabs({ label, tabs }: TabsProps): ReactElement {
  const [chosen, setChosen] = useState(tabs[0]?.id);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const choose = (id: string): void => {
    setChosen(id);
    setSeen((before) => (before.has(id) ? before : new Set([...before, id])));
  };
  const baseId = useId();
  return (
    <div className="tabs">
      <div className="tabs__list" role="tablist" aria-label={label} data-group="">
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${baseId}-${tab.id}-tab`}
            className="tabs__tab"
            data-item={tab.id}
            aria-selected={tab.id === chosen}
            aria-controls={`${baseId}-${tab.id}`}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => {
              choose(tab.id);
            }}
            onKeyDown={(event) => {
              const moved = moveFocus(event, "horizontal");
              if (moved !== null) choose(moved);
            }}
          >
            {tab.label}
            {tab.count !== null && (
              <>
                {" "}
                <span className="tabs__count">{formatCount(tab.count)}</span>
              </>
            )}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          role="tabpanel"
          id={`${baseId}-${tab.id}`}
          className="tabs__panel"
          aria-labelledby={`${baseId}-${tab.id}-tab`}
          hidden={tab.id !== chosen}
        >
          {(tab.onDemand !== true || seen.has(tab.id)) && tab.content}
        </div>
      ))}
    </div>
  );
}
