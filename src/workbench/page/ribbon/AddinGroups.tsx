import type {
  RibbonButton as ManifestButton,
  RibbonGroup as ManifestGroup,
} from "../../manifest/Manifest";
import { RibbonButton } from "./RibbonButton";
import { RibbonGroup } from "./RibbonGroup";

interface AddinGroupsProps {
  readonly groups: readonly ManifestGroup[];
  /** Where a picture of the manifest is served. */
  readonly mapAddress: (address: string) => string;
  readonly disabled: boolean;
  readonly onPress: (button: ManifestButton) => void;
}

/** The add-in's groups of buttons as its manifest declares them. */
export function AddinGroups({
  groups,
  mapAddress,
  disabled,
  onPress,
}: AddinGroupsProps): React.ReactNode {
  return groups.map((group) => (
    <RibbonGroup key={group.id} label={group.label}>
      {group.buttons.map((button) => (
        <RibbonButton
          key={button.id}
          label={button.label}
          tip={button.tip === "" ? button.tipTitle : `${button.tipTitle}\n${button.tip}`}
          icon={<ManifestIcon button={button} mapAddress={mapAddress} />}
          disabled={disabled}
          onPress={() => {
            onPress(button);
          }}
        />
      ))}
    </RibbonGroup>
  ));
}

/** The button's picture at 32 pixels, with the one for twice as many dots where the manifest has it. */
function ManifestIcon({
  button,
  mapAddress,
}: {
  readonly button: ManifestButton;
  readonly mapAddress: (address: string) => string;
}) {
  const find = (size: number): string | undefined =>
    button.icon.find((image) => image.size === size)?.url;
  const usual = find(32) ?? button.icon[0]?.url;
  const dense = find(64);
  if (usual === undefined) {
    return null;
  }
  const dots =
    dense === undefined ? {} : { srcSet: `${mapAddress(usual)} 1x, ${mapAddress(dense)} 2x` };
  return <img alt="" width={32} height={32} src={mapAddress(usual)} {...dots} />;
}
