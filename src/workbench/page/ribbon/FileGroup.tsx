import { useRef } from "react";
import type { Sample } from "../office/Environment";
import { Icon } from "./Icon";
import { RibbonButton } from "./RibbonButton";
import { RibbonGroup } from "./RibbonGroup";

interface FileGroupProps {
  readonly samples: readonly Sample[];
  readonly canSave: boolean;
  readonly onFile: (file: File) => void;
  readonly onSample: (sample: Sample) => void;
  readonly onSave: () => void;
}

/** Opening and saving workbooks. */
export function FileGroup({
  samples,
  canSave,
  onFile,
  onSample,
  onSave,
}: FileGroupProps): React.ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <RibbonGroup label="File">
      <RibbonButton
        label="Open workbook"
        tip="Open an .xlsx file from this computer. It stays on this computer."
        icon={<Icon name="open" />}
        onPress={() => input.current?.click()}
      />
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // Emptied, so that the same file can be chosen again.
          currentTarget.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
      <RibbonButton
        label="Save workbook"
        tip="Download the workbook as .xlsx (Ctrl+S)"
        icon={<Icon name="save" />}
        disabled={!canSave}
        onPress={onSave}
      />
      <label className="sample-choice">
        <span>Open a sample</span>
        <select
          value=""
          onChange={({ currentTarget }) => {
            const sample = samples.find(({ url }) => url === currentTarget.value);
            if (sample !== undefined) onSample(sample);
          }}
        >
          <option value="">Choose …</option>
          {samples.map(({ name, url }) => (
            <option key={url} value={url}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </RibbonGroup>
  );
}
