/** What a ribbon button does: calls a function of the add-in, or shows its pane. */
export type RibbonAction =
  | { readonly kind: "function"; readonly name: string }
  | { readonly kind: "pane"; readonly url: string };

/** A picture of an icon: its size in pixels and its address. */
export interface IconImage {
  readonly size: number;
  readonly url: string;
}

/** A button as the manifest declares it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  readonly icon: readonly IconImage[];
  readonly action: RibbonAction;
}

/** A group of buttons on a tab of the ribbon. */
export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  /** The tab's own label, or Excel's name for one of its tabs: "Home" for TabHome. */
  readonly tab: string;
  readonly buttons: readonly RibbonButton[];
}

/** What an add-in-only manifest says of an Excel add-in. Addresses are as the manifest has them. */
export interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly displayName: string;
  /** The pane's page. */
  readonly paneUrl: string;
  /** True when ribbon functions run in the pane's own page. */
  readonly sharedRuntime: boolean;
  /** The page in which ribbon functions run, when it isn't the pane's. */
  readonly functionUrl: string | undefined;
  readonly groups: readonly RibbonGroup[];
  /** The list of keyboard shortcuts, if there is one. */
  readonly shortcutsUrl: string | undefined;
}

/** Why a manifest can't be used: what is wrong and where, in plain words. */
export interface ManifestProblem {
  readonly message: string;
}
