import { useCallback, useEffect, useMemo, useState } from "react";
import type { Book } from "../book/Book";
import type { OfficeChannel } from "../channel/createOfficeChannel";
import { activateSheet } from "../excel/sheets/selectCells";
import { insertSheet } from "../excel/sheets/insertSheet";
import { mapAddress } from "../manifest/mapAddress";
import type { RibbonButton } from "../manifest/Manifest";
import { ActiveCell } from "./ActiveCell";
import { focusGrid } from "./grid/focusGrid";
import { goTo } from "./grid/goTo";
import { Grid } from "./grid/Grid";
import { NameBox } from "./NameBox";
import { Notice } from "./Notice";
import type { NoticeMessage } from "./Notice";
import type { Environment } from "./office/Environment";
import { AddinFrame } from "./pane/AddinFrame";
import { Pane } from "./pane/Pane";
import { AddinGroups } from "./ribbon/AddinGroups";
import { EditGroup } from "./ribbon/EditGroup";
import { FileGroup } from "./ribbon/FileGroup";
import { saveBook } from "./saveBook";
import { SheetTabs } from "./SheetTabs";
import { TitleBar } from "./TitleBar";
import { useBookView } from "./useBookView";
import { useOpening } from "./useOpening";
import { useWorkbenchKeys } from "./useWorkbenchKeys";

/** The whole page: ribbon, spreadsheet and task pane. */
export function Workbench({ environment }: { readonly environment: Environment }): React.ReactNode {
  const { manifest, addinBase, samples, sample } = environment;
  const [message, tell] = useState<NoticeMessage>();
  const [book, setBook] = useState<Book>();
  const [channel, setChannel] = useState<OfficeChannel>();
  const [paneOpen, setPaneOpen] = useState(true);
  const { opened, openFile, openSample, openBlank } = useOpening(manifest, tell);
  const view = useBookView(book);
  const map = useCallback(
    (address: string) => mapAddress(address, manifest.paneUrl, addinBase),
    [manifest, addinBase]
  );

  useEffect(() => {
    const first = samples.find(({ url }) => url === sample);
    if (first === undefined) {
      openBlank();
    } else {
      openSample(first).catch(reportError);
    }
  }, [samples, sample, openBlank, openSample]);

  const save = useCallback(() => {
    if (book !== undefined && opened !== undefined) {
      saveBook(book, opened, manifest).then(tell).catch(reportError);
    }
  }, [book, opened, manifest]);
  const runFunction = useCallback(
    (controlId: string, name: string) => {
      channel?.invokeCommand(controlId, name).catch(reportError);
    },
    [channel]
  );
  const press = useCallback(
    ({ id, action }: RibbonButton) => {
      if (action.kind === "pane") {
        setPaneOpen(true);
      } else {
        runFunction(id, action.name);
      }
    },
    [runFunction]
  );
  useWorkbenchKeys(
    useMemo(
      () => ({ book, shortcuts: environment.shortcuts, save, runFunction }),
      [book, environment, save, runFunction]
    )
  );

  return (
    <div className="workbench">
      <header>
        <TitleBar name={opened?.name} />
        <section className="ribbon" aria-label="Ribbon">
          <FileGroup
            samples={samples}
            canSave={book !== undefined}
            onFile={(file) => {
              openFile(file).catch(reportError);
            }}
            onSample={(chosen) => {
              openSample(chosen).catch(reportError);
            }}
            onSave={save}
          />
          <EditGroup
            canUndo={view?.canUndo ?? false}
            canRedo={view?.canRedo ?? false}
            onUndo={() => book?.undo()}
            onRedo={() => book?.redo()}
          />
          <AddinGroups
            groups={manifest.groups}
            mapAddress={map}
            disabled={channel === undefined}
            onPress={press}
          />
        </section>
      </header>
      <Notice
        message={message}
        onClose={() => {
          tell(undefined);
        }}
      />
      <div className="work-area">
        <main className="book-area" aria-label="Workbook">
          <NameBox
            address={view?.address ?? ""}
            onGo={(text) => {
              const found = book !== undefined && goTo(book, text);
              if (found) focusGrid(book);
              return found;
            }}
          />
          {opened !== undefined && (
            <Grid key={opened.conversationId} snapshot={opened.snapshot} onBook={setBook} />
          )}
          <SheetTabs
            sheets={view?.sheets ?? []}
            onChoose={(id) => {
              if (book !== undefined) activateSheet(book, id);
            }}
            onAdd={() => {
              if (book !== undefined) activateSheet(book, insertSheet(book));
            }}
          />
          <ActiveCell view={view} />
        </main>
        <Pane
          title={manifest.displayName}
          open={paneOpen}
          onClose={() => {
            setPaneOpen(false);
            if (book !== undefined) focusGrid(book);
          }}
        >
          {book !== undefined && opened !== undefined && (
            <AddinFrame
              key={opened.conversationId}
              title={manifest.displayName}
              url={map(manifest.paneUrl)}
              addinId={manifest.id}
              book={book}
              conversationId={opened.conversationId}
              onChannel={setChannel}
            />
          )}
        </Pane>
      </div>
    </div>
  );
}
