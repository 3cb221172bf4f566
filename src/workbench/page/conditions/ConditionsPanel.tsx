import { PAYLOAD_LIMIT } from "../../conditions/Conditions";
import { formatDelay, formatSize } from "../../conditions/describeConditions";
import type { SheetArea } from "../../excel/area/SheetArea";
import type { SheetTab } from "../BookView";
import { Choice } from "./Choice";
import { CoAuthorChoice } from "./CoAuthorChoice";
import { FailureChoice } from "./FailureChoice";
import { Tick } from "./Tick";
import type { ChosenConditions } from "./useConditions";

interface ConditionsPanelProps {
  readonly conditions: ChosenConditions;
  /** The sheet that is shown. */
  readonly sheet: SheetTab | undefined;
  readonly readCell: () => SheetArea | undefined;
  readonly narrow: boolean;
  readonly onNarrow: (on: boolean) => void;
}

const DELAYS = [0, 200, 2000].map((delay): [string, string] => [
  `${delay}`,
  delay === 0 ? "no time" : formatDelay(delay),
]);
const LIMITS = [PAYLOAD_LIMIT, 100 * 1024, 10 * 1024].map((limit): [string, string] => [
  `${limit}`,
  limit === PAYLOAD_LIMIT ? `${formatSize(limit)}, as in Excel` : formatSize(limit),
]);
const SETS = [
  ["1.15", "ExcelApi 1.15"],
  ["1.9", "ExcelApi 1.9 (loads the add-in again)"],
] as const;

/** Every condition, to be chosen. */
export function ConditionsPanel({
  conditions,
  sheet,
  readCell,
  narrow,
  onNarrow,
}: ConditionsPanelProps): React.ReactNode {
  const { shown, change } = conditions;
  return (
    <>
      <p>
        What Excel can be like. Choose something, and see what the add-in makes of it. It isn&apos;t
        part of the add-in.
      </p>
      <fieldset>
        <legend>Excel is busy or slow</legend>
        <Tick
          label="A cell is being edited"
          on={shown.busy}
          onChange={(busy) => {
            change({ busy });
          }}
        />
        <Choice
          label="Each round trip takes"
          value={`${shown.delay}`}
          options={DELAYS}
          onChange={(delay) => {
            change({ delay: Number(delay) });
          }}
        />
        <Choice
          label="Requests and responses hold up to"
          value={`${shown.payloadLimit}`}
          options={LIMITS}
          onChange={(limit) => {
            change({ payloadLimit: Number(limit) });
          }}
        />
        <FailureChoice
          failure={shown.failure}
          onChange={(failure) => {
            change({ failure });
          }}
        />
      </fieldset>
      <fieldset>
        <legend>The workbook</legend>
        <Tick
          label={`Sheet ${sheet?.name ?? ""} is protected`}
          on={sheet?.protected ?? false}
          onChange={(on) => {
            if (sheet !== undefined) conditions.setProtected(sheet.id, on);
          }}
        />
        <Tick
          label="The workbook is read-only"
          on={conditions.readOnly}
          onChange={conditions.setReadOnly}
        />
        <CoAuthorChoice
          edit={shown.coAuthor}
          readCell={readCell}
          onChange={(coAuthor) => {
            change({ coAuthor });
          }}
        />
      </fieldset>
      <fieldset>
        <legend>Version and window</legend>
        <Choice
          label="Excel knows"
          value={shown.excelApi}
          options={SETS}
          onChange={(excelApi) => {
            change({ excelApi });
          }}
        />
        <Tick
          label="Excel is dark (the pane follows when it gets the focus)"
          on={shown.theme === "dark"}
          onChange={(on) => {
            change({ theme: on ? "dark" : "light" });
          }}
        />
        <Tick label="The pane is 320 pixels wide" on={narrow} onChange={onNarrow} />
      </fieldset>
    </>
  );
}
