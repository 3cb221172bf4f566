import type { Book } from "../../book/Book";
import type { OfficeChannel } from "../../channel/createOfficeChannel";
import type { Manifest } from "../../manifest/Manifest";
import type { ChosenConditions } from "../conditions/useConditions";
import type { OpenedBook } from "../OpenedBook";
import { AddinFrame } from "./AddinFrame";
import { Pane } from "./Pane";
import type { EarlyPane } from "./startPaneEarly";

interface AddinPagesProps {
  readonly manifest: Manifest;
  /** Where an address of the manifest is served. */
  readonly mapAddress: (address: string) => string;
  readonly opened: OpenedBook | undefined;
  readonly book: Book | undefined;
  /** The page that the pane shows, as the manifest has it. */
  readonly paneUrl: string;
  readonly paneOpen: boolean;
  /** In pixels. */
  readonly paneWidth: number;
  readonly onPaneWidth: (width: number) => void;
  readonly onClosePane: () => void;
  /** The pane's page, when it's loading already. */
  readonly early: EarlyPane | undefined;
  readonly conditions: ChosenConditions;
  /** Called with the line on which ribbon functions are run. */
  readonly onFunctions: (channel: OfficeChannel | undefined) => void;
}

/**
 * The add-in's pages: the pane and, when ribbon functions don't run in it, their own page out of sight. Both are
 * loaded anew with each workbook, and when Excel's version is another.
 */
export function AddinPages(props: AddinPagesProps): React.ReactNode {
  const { manifest, mapAddress, opened, book, paneUrl, conditions, onFunctions } = props;
  const pane = {
    title: manifest.displayName,
    open: props.paneOpen,
    width: props.paneWidth,
    onWidth: props.onPaneWidth,
    onClose: props.onClosePane,
  };
  if (opened === undefined || book === undefined) {
    return <Pane {...pane} />;
  }
  const conversationId = `${opened.conversationId}-${conditions.loads}`;
  const { live, onCondition } = conditions;
  const common = { addinId: manifest.id, book, conditions: live, onCondition };
  return (
    <>
      <Pane {...pane}>
        <AddinFrame
          {...common}
          key={conversationId}
          title={manifest.displayName}
          url={mapAddress(paneUrl)}
          conversationId={conversationId}
          onChannel={manifest.sharedRuntime ? onFunctions : undefined}
          early={props.early}
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
