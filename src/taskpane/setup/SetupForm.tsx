import { lazy, Suspense, useMemo, useState, type ReactElement } from "react";
import { readReportNumber } from "../../app/reportNumber";
import type { SchemeChoice } from "../../app/SchemeChoice";
import type { ReadingSettings, Session, WorkbookLook } from "../../app/session";
import {
  choosePlans,
  draftSheets,
  findFault,
  listChanges,
  type DraftFault,
  type SheetsDraft,
} from "../../app/setupDraft";
import type { ConfirmedAlias, OverallRule } from "../../domain";
import type { Decimals } from "../../domain/summary/shares";
import { Tabs } from "../controls/Tabs";
import { TrackerOptions } from "../entry/TrackerOptions";
import type { ReportNames } from "./ReportFields";
import { SetupFooter } from "./SetupFooter";
import { TrackerSetup } from "./TrackerSetup";
import { usePreview } from "./usePreview";

const SchemeSetup = lazy(() =>
  import("../scheme/SchemeSetup").then((module) => ({ default: module.SchemeSetup }))
);

const RuleSetup = lazy(() =>
  import("../rule/RuleSetup").then((module) => ({ default: module.RuleSetup }))
);

const NUMBER_FAULT: DraftFault = { code: "number-faulty" };

/** All that the set-up is about, as it stands and not kept yet. */
interface SetupDraft {
  readonly sheets: SheetsDraft;
  readonly names: ReportNames;
  readonly scheme: SchemeChoice | null;
  readonly aliases: readonly ConfirmedAlias[];
  readonly rule: OverallRule;
  readonly decimals: Decimals;
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
  const [ruleFaulty, setRuleFaulty] = useState(false);
  const { sheets, names, scheme, aliases, rule, decimals } = draft;
  // Not the rule: what another one would change is told from the report by the one that is kept.
  const reading = useMemo(
    () => toSettings({ sheets, names, scheme, aliases }, look),
    [sheets, names, scheme, aliases, look]
  );
  const sheetsFault = useMemo(() => findFault(sheets, look), [sheets, look]);
  const fault = sheetsFault ?? (readReportNumber(names.number) === undefined ? NUMBER_FAULT : null);
  const preview = usePreview(session, fault === null ? reading : null);

  const change = (part: Partial<SetupDraft>): void => {
    setDraft((before) => ({ ...before, ...part }));
  };
  const keep = async (): Promise<void> => {
    const changes = listChanges(session.state().settings, { ...reading, rule, decimals });
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
                sheets={sheets}
                names={names}
                onSheets={(next) => {
                  change({ sheets: next });
                }}
                onNames={(next) => {
                  change({ names: { ...names, ...next } });
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
                  choice={scheme}
                  aliases={aliases}
                  report={preview?.ok === true ? preview.value : null}
                  onChoice={(next) => {
                    change({ scheme: next });
                  }}
                  onFaulty={setSchemeFaulty}
                  onAliases={(next) => {
                    change({ aliases: next });
                  }}
                />
              </Suspense>
            ),
          },
          {
            id: "rule",
            label: "Rule and cuts",
            count: null,
            content: (
              <Suspense fallback={<p>Loading</p>}>
                <RuleSetup
                  session={session}
                  rule={rule}
                  decimals={decimals}
                  report={preview?.ok === true ? preview.value : null}
                  onRule={(next) => {
                    change({ rule: next });
                  }}
                  onDecimals={(next) => {
                    change({ decimals: next });
                  }}
                  onFaulty={setRuleFaulty}
                />
              </Suspense>
            ),
          },
          {
            id: "options",
            label: "Options",
            count: null,
            content: <TrackerOptions session={session} />,
            onDemand: true,
          },
        ]}
      />
      <SetupFooter
        session={session}
        fault={fault ?? findDraftFault(schemeFaulty, ruleFaulty)}
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
  const { plans, title, reportNumber, scheme, aliases, rule, decimals } = session.state().settings;
  const names = { title: title ?? "", number: reportNumber === null ? "" : String(reportNumber) };
  return { sheets: draftSheets(look, plans), names, scheme, aliases, rule, decimals };
}

/** What is wrong with what is typed in the other parts. */
function findDraftFault(scheme: boolean, rule: boolean): DraftFault | null {
  if (scheme) return { code: "scheme-faulty" };
  return rule ? { code: "rule-faulty" } : null;
}

function toSettings(
  draft: Omit<SetupDraft, "rule" | "decimals">,
  look: WorkbookLook
): ReadingSettings {
  const { sheets, names, scheme, aliases } = draft;
  const title = names.title.trim();
  return {
    plans: choosePlans(sheets, look),
    title: title === "" ? null : title,
    // What is no number is a fault, with which nothing is read or kept.
    reportNumber: readReportNumber(names.number) ?? null,
    scheme,
    aliases,
  };
}
