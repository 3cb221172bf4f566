import { useCallback } from "react";
import { chooseDropped } from "./chooseDropped";
import { useDroppedFiles } from "./useDroppedFiles";

interface DropZoneProps {
  readonly onFile: (file: File) => void;
  /** Called with the reason why nothing is opened. */
  readonly onRefuse: (reason: string) => void;
}

/** Opens a workbook that is dropped anywhere on the page; shows itself, over everything, while one is held there. */
export function DropZone({ onFile, onRefuse }: DropZoneProps): React.ReactNode {
  const held = useDroppedFiles(
    useCallback(
      (files) => {
        const chosen = chooseDropped(files);
        if (chosen.ok) onFile(chosen.value);
        else onRefuse(chosen.problem.message);
      },
      [onFile, onRefuse]
    )
  );
  return held ? (
    <div className="drop-zone">
      <p>Drop the workbook here to open it. It stays on this computer.</p>
    </div>
  ) : null;
}
