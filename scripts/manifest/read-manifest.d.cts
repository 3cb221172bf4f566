/** What the checks need to know of a manifest. Places are named by element, for messages. */
export interface ManifestFacts {
  readonly addresses: readonly { readonly place: string; readonly url: string }[];
  readonly references: readonly { readonly place: string; readonly resid: string }[];
  readonly resources: readonly {
    readonly kind: string;
    readonly id: string;
    readonly value: string;
  }[];
  readonly images: readonly { readonly size: number; readonly resid: string }[];
  readonly storeIcons: readonly {
    readonly place: string;
    readonly size: number;
    readonly url: string;
  }[];
  readonly functionNames: readonly string[];
  readonly runtimes: readonly string[];
  readonly pages: readonly { readonly place: string; readonly resid: string }[];
  readonly shortcutsUrl: string | undefined;
  readonly sourceUrl: string;
}

/** Reads a manifest's text; throws when it isn't one. */
export function readManifest(text: string): ManifestFacts;
