import { useCallback, useEffect, useMemo, useState } from "react";
import type { Book } from "../book/Book";
import type { OfficeChannel } from "../channel/createOfficeChannel";
import { mapAddress } from "../manifest/mapAddress";
import type { RibbonButton } from "../manifest/Manifest";
import { BookArea } from "./BookArea";
import { ConditionsBar } from "./conditions/ConditionsBar";
import { ConditionsGroup } from "./conditions/ConditionsGroup";
import { ConditionsPanel } from "./conditions/ConditionsPanel";
import { tellConditions } from "./conditions/tellConditions";
import { useConditions } from "./conditions/useConditions";
import { readSelection } from "../excel/sheets/readSelection";
import { focusGrid } from "./grid/focusGrid";
import { guardProtected } from "./grid/guardProtected";
import { Notice } from "./Notice";
import type { NoticeMessage } from "./Notice";
import type { Environment } from "./office/Environment";
import { DropZone } from "./opening/DropZone";
import { AddinPages } from "./pane/AddinPages";
import { PANE_WIDTH } from "./pane/PaneEdge";
import { AddinGroups } from "./ribbon/AddinGroups";
import { EditGroup } from "./ribbon/EditGroup";
import { FileGroup } from "./ribbon/FileGroup";
import { saveBook } from "./saveBook";
import { StatusBar } from "./status/StatusBar";
import { TitleBar } from "./TitleBar";
import { useBookView } from "./useBookView";
import type { FirstWorkbook } from "./opening/FirstWorkbook";
import { useOpening } from "./opening/useOpening";
import { useWorkbenchKeys } from "./useWorkbenchKeys";

interface WorkbenchProps {
  readonly environment: Environment;
  readonly first: FirstWorkbook;
}

/** The whole page: ribbon, spreadsheet and task pane. */
export function Workbench({ environment, first }: WorkbenchProps): React.ReactNode {
  const { manifest, addinBase, samples, sample } = environment;
  const [message, tell] = useState<NoticeMessage>();
  const [book, setBook] = useState<Book>();
  const [channel, setChannel] = useState<OfficeChannel>();
  const [paneOpen, setPaneOpen] = useState(true);
  const [paneUrl, setPaneUrl] = useState(manifest.paneUrl);
  const [paneWidth, setPaneWidth] = useState(PANE_WIDTH.first);
  const conditions = useConditions(book, tell);
  const { opened, openFile, openSample, openGiven, openBlank } = useOpening(manifest, tell);
  const view = useBookView(book);
  const map = useCallback(
    (address: string) => mapAddress(address, manifest.paneUrl, addinBase),
    [manifest, addinBase]
  );

  useEffect(() => {
    const chosen = samples.find(({ url }) => url === sample);
    if (first.given?.kind === "file") {
      openGiven(first.given.url).catch(reportError);
    } else if (first.given?.kind === "new" || chosen === undefined) {
      openBlank();
    } else {
      openSample(chosen, first.sample).catch(reportError);
    }
  }, [samples, sample, first, openBlank, openSample, openGiven]);

  const save = useCallback(() => {
    if (book !== undefined && opened !== undefined) {
      saveBook(book, opened, manifest).then(tell).catch(reportError);
    }
  }, [book, opened, manifest]);
  const open = useCallback(
    (file: File) => {
      openFile(file).catch(reportError);
    },
    [openFile]
  );
  const refuse = useCallback((text: string) => {
    tell({ tone: "failure", text });
  }, []);
  const runFunction = useCallback(
    (controlId: string, name: string) => {
      const run = async (): Promise<void> => {
        if ((await channel?.invokeCommand(controlId, name)) !== "no-function") return;
        tell({
          tone: "failure",
          text: `The add-in has no function named ${name}. Its manifest and its pages don't fit together.`,
        });
      };
      run().catch(reportError);
    },
    [channel]
  );
  const press = useCallback(
    ({ id, action }: RibbonButton) => {
      if (action.kind === "pane") {
        setPaneUrl(action.url);
        setPaneOpen(true);
      } else {
        runFunction(id, action.name);
      }
    },
    [runFunction]
  );
  useEffect(
    () =>
      book === undefined
        ? undefined
        : guardProtected(book, (text) => {
            tell({ tone: "failure", text });
          }),
    [book]
  );
  useWorkbenchKeys(
    useMemo(
      () => ({ book, shortcuts: environment.shortcuts, save, runFunction }),
      [book, environment, save, runFunction]
    )
  );

  const narrow = paneWidth === PANE_WIDTH.least;
  const onTrial = tellConditions(conditions, view?.sheets ?? [], narrow);
  const setNarrow = (on: boolean): void => {
    setPaneWidth(on ? PANE_WIDTH.least : PANE_WIDTH.first);
  };

  return (
    <div className="workbench">
      <header>
        <TitleBar name={opened?.name} />
        <section className="ribbon" aria-label="Ribbon">
          <FileGroup
            samples={samples}
            canSave={book !== undefined}
            onFile={open}
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
          <ConditionsGroup
            count={onTrial.length}
            onReset={() => {
              conditions.reset();
              setNarrow(false);
              tell({ tone: "done", text: "Excel is back to normal" });
            }}
          >
            <ConditionsPanel
              conditions={conditions}
              sheet={view?.sheets.find(({ active }) => active)}
              readCell={() => (book === undefined ? undefined : readSelection(book).activeCell)}
              narrow={narrow}
              onNarrow={setNarrow}
            />
          </ConditionsGroup>
        </section>
      </header>
      <Notice
        message={message}
        onClose={() => {
          tell(undefined);
        }}
      />
      <div className="work-area">
        <BookArea
          opened={opened}
          book={book}
          view={view}
          status={message?.tone === "done" ? message.text : ""}
          onBook={setBook}
        />
        <AddinPages
          manifest={manifest}
          mapAddress={map}
          opened={opened}
          book={book}
          paneUrl={paneUrl}
          early={first.pane}
          paneOpen={paneOpen}
          paneWidth={paneWidth}
          onPaneWidth={setPaneWidth}
          conditions={conditions}
          onClosePane={() => {
            setPaneOpen(false);
            if (book !== undefined) focusGrid(book);
          }}
          onFunctions={setChannel}
        />
      </div>
      <StatusBar view={view} />
      <ConditionsBar told={onTrial} />
      <DropZone onFile={open} onRefuse={refuse} />
    </div>
  );
}
