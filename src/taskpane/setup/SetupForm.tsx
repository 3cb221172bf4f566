import { lazy, Suspense, useMemo, useState, type ReactElement } from "react";
import type { SchemeChoice } from "../../app/SchemeChoice";
import type { ReadingSettings, Session, WorkbookLook } from "../../app/session";
import {
  choosePlans,
  draftSheets,
  findFault,
  listChanges,
  type SheetsDraft,
} from "../../app/setupDraft";
import type { ConfirmedAlias } from "../../domain";
import { Tabs } from "../controls/Tabs";
import { SetupFooter } from "./SetupFooter";
import { TrackerSetup } from "./TrackerSetup";
import { usePreview } from "./usePreview";

const SchemeSetup = lazy(() =>
  import("../scheme/SchemeSetup").then((module) => ({ default: module.SchemeSetup }))
);

/** All that the set-up is about, as it stands and not kept yet. */
interface SetupDraft {
  readonly sheets: SheetsDraft;
  /** The report's title as typed; blank: as the title rows say. */
  readonly title: string;
  readonly scheme: SchemeChoice | null;
  readonly aliases: readonly ConfirmedAlias[];
}

interface SetupFormProps {
  readonly session: Session;
  readonly look: WorkbookLook;
  readonly onClose: (kept: boolean) => void;
}

/** The set-up's parts, what they would make of the report, and keeping it. */
export function SetupForm({ session, look, onClose }: SetupFormProps): ReactElement {
  const [draft, setDraft] = useState(() => draftSetup(session, look));
  const [keeping, setKeeping] = useState(false);
  const [schemeFaulty, setSchemeFaulty] = useState(false);
  const settings = useMemo(() => toSettings(draft, look), [draft, look]);
  const fault = useMemo(() => findFault(draft.sheets, look), [draft.sheets, look]);
  const preview = usePreview(session, fault === null ? settings : null);

  const change = (part: Partial<SetupDraft>): void => {
    setDraft((before) => ({ ...before, ...part }));
  };
  const keep = async (): Promise<void> => {
    const changes = listChanges(session.state().settings, settings);
    // With nothing changed, keeping still replaces settings that can't be read.
    if (Object.keys(changes).length === 0 && session.state().damaged.length === 0) {
      onClose(false);
      return;
    }
    setKeeping(true);
    if (await session.keep(changes)) onClose(true);
    else setKeeping(false);
  };

  return (
    <>
      <Tabs
        label="Parts of the set-up"
        tabs={[
          {
            id: "tracker",
            label: "Tracker and columns",
            count: null,
            content: (
              <TrackerSetup
                look={look}
                sheets={draft.sheets}
                title={draft.title}
                onSheets={(sheets) => {
                  change({ sheets });
                }}
                onTitle={(title) => {
                  change({ title });
                }}
              />
            ),
          },
          {
            id: "statuses",
            label: "Statuses",
            count: null,
            content: (
              <Suspense fallback={<p>Loading</p>}>
                <SchemeSetup
                  choice={draft.scheme}
                  aliases={draft.aliases}
                  report={preview?.ok === true ? preview.value : null}
                  onChoice={(scheme) => {
                    change({ scheme });
                  }}
                  onFaulty={setSchemeFaulty}
                  onAliases={(aliases) => {
                    change({ aliases });
                  }}
                />
              </Suspense>
            ),
          },
        ]}
      />
      <SetupFooter
        session={session}
        fault={fault ?? (schemeFaulty ? { code: "scheme-faulty" } : null)}
        preview={preview}
        keeping={keeping}
        onKeep={() => {
          void keep();
        }}
        onCancel={() => {
          onClose(false);
        }}
      />
    </>
  );
}

function draftSetup(session: Session, look: WorkbookLook): SetupDraft {
  const { plans, title, scheme, aliases } = session.state().settings;
  return { sheets: draftSheets(look, plans), title: title ?? "", scheme, aliases };
}

function toSettings(draft: SetupDraft, look: WorkbookLook): ReadingSettings {
  const { sheets, scheme, aliases } = draft;
  const title = draft.title.trim();
  return { plans: choosePlans(sheets, look), title: title === "" ? null : title, scheme, aliases };
}
