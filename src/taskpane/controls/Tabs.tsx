import { memo, useId, useState, type ReactElement, type ReactNode } from "react";
import { formatCount } from "../words/countOf";
import { moveFocus } from "./moveFocus";
import { PanelShown } from "./PanelShown";
import "./Tabs.css";

/** One tab: what it is called, how many things are in it, and its panel. */
export interface Tab {
  readonly id: string;
  readonly label: string;
  /** null: what is in it isn't counted. */
  readonly count: number | null;
  readonly content: ReactNode;
  /**
   * Whether its content is drawn only when it's selected, and anew when it's selected again; else it's there from the
   * start and kept current.
   */
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
              setChosen(tab.id);
            }}
            onKeyDown={(event) => {
              const moved = moveFocus(event, "horizontal");
              if (moved !== null) setChosen(moved);
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
        <TabPanel
          key={tab.id}
          id={`${baseId}-${tab.id}`}
          isShown={tab.id === chosen}
          isCurrent={tab.id === chosen || tab.onDemand !== true}
        >
          {tab.content}
        </TabPanel>
      ))}
    </div>
  );
}

interface TabPanelProps {
  readonly id: string;
  readonly isShown: boolean;
  /** Whether its content is kept current. */
  readonly isCurrent: boolean;
  readonly children: ReactNode;
}

/** A tab's panel, which has its content once that is current. While it isn't, nothing in it is drawn again. */
const TabPanel = memo(
  function TabPanel({ id, isShown, isCurrent, children }: TabPanelProps): ReactElement {
    const [seen, setSeen] = useState(isCurrent);
    if (isCurrent && !seen) setSeen(true);
    return (
      <div
        role="tabpanel"
        id={id}
        className="tabs__panel"
        aria-labelledby={`${id}-tab`}
        hidden={!isShown}
      >
        <PanelShown value={isCurrent}>{seen && children}</PanelShown>
      </div>
    );
  },
  (before, after) => !before.isCurrent && !after.isCurrent
);
