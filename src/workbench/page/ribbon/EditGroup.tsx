import { Icon } from "./Icon";
import { RibbonButton } from "./RibbonButton";
import { RibbonGroup } from "./RibbonGroup";

interface EditGroupProps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Taking back and doing again. */
export function EditGroup({ canUndo, canRedo, onUndo, onRedo }: EditGroupProps): React.ReactNode {
  return (
    <RibbonGroup label="Edit">
      <RibbonButton
        label="Undo"
        tip="Undo (Ctrl+Z)"
        icon={<Icon name="undo" />}
        disabled={!canUndo}
        onPress={onUndo}
      />
      <RibbonButton
        label="Redo"
        tip="Redo (Ctrl+Y)"
        icon={<Icon name="redo" />}
        disabled={!canRedo}
        onPress={onRedo}
      />
    </RibbonGroup>
  );
}
