import type { Book } from "../../book/Book";
import type { OfficeChannel } from "../../channel/createOfficeChannel";
import type { Manifest } from "../../manifest/Manifest";
import type { OpenedBook } from "../OpenedBook";
import { AddinFrame } from "./AddinFrame";
import { Pane } from "./Pane";

interface AddinPagesProps {
  readonly manifest: Manifest;
  /** Where an address of the manifest is served. */
  readonly mapAddress: (address: string) => string;
  readonly opened: OpenedBook | undefined;
  readonly book: Book | undefined;
  /** The page that the pane shows, as the manifest has it. */
  readonly paneUrl: string;
  readonly paneOpen: boolean;
  readonly onClosePane: () => void;
  /** Called with the line on which ribbon functions are run. */
  readonly onFunctions: (channel: OfficeChannel | undefined) => void;
}

/**
 * The add-in's pages: the pane and, when ribbon functions don't run in it, their own page out of sight. Both are
 * loaded anew with each workbook.
 */
export function AddinPages(props: AddinPagesProps): React.ReactNode {
  const { manifest, mapAddress, opened, book, paneUrl, paneOpen, onClosePane, onFunctions } = props;
  if (opened === undefined || book === undefined) {
    return <Pane title={manifest.displayName} open={paneOpen} onClose={onClosePane} />;
  }
  const { conversationId } = opened;
  const common = { addinId: manifest.id, book };
  return (
    <>
      <Pane title={manifest.displayName} open={paneOpen} onClose={onClosePane}>
        <AddinFrame
          {...common}
          key={conversationId}
          title={manifest.displayName}
          url={mapAddress(paneUrl)}
          conversationId={conversationId}
          onChannel={manifest.sharedRuntime ? onFunctions : undefined}
        />
      </Pane>
      {!manifest.sharedRuntime && manifest.functionUrl !== undefined && (
        <div className="function-page" inert>
          <AddinFrame
            {...common}
            key={conversationId}
            title={`${manifest.displayName} functions`}
            url={mapAddress(manifest.functionUrl)}
            conversationId={`${conversationId}-functions`}
            onChannel={onFunctions}
          />
        </div>
      )}
    </>
  );
}
