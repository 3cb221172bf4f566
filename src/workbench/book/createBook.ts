import type { IMutationInfo, Workbook } from "@univerjs/core";
import {
  ICommandService,
  IContextService,
  IResourceLoaderService,
  IUndoRedoService,
  IUniverInstanceService,
  LocaleService,
  LocaleType,
  sequenceExecute,
  Univer,
  UniverInstanceType,
} from "@univerjs/core";
import type { IWorkbookData } from "@univerjs/core";
import type { Book, BookExtras, BookSnapshot, UndoableExtras } from "./Book";
import { BookHistory } from "./BookHistory";
import type { BookPlugins } from "./BookPlugins";
import { FormulaPresence } from "./FormulaPresence";
import { FormulaWatch } from "./FormulaWatch";
import { followStructure } from "./followStructure";
import { growTables } from "./growTables";
import { registerModelPlugins } from "./registerModelPlugins";
import { teachFormulas } from "./teachFormulas";
import { createSetExtrasMutation, SET_EXTRAS } from "./setExtrasMutation";
import { setLookMutation } from "./setLookMutation";

/**
 * Opens a workbook: its own spreadsheet instance, model and undo steps.
 *
 * @param snapshot - the workbook; not changed, the book keeps a copy
 * @param plugins - what the page adds for painting and input; nothing in node
 */
export function createBook(snapshot: BookSnapshot, plugins: BookPlugins = {}): Book {
  const { data, extras } = structuredClone(snapshot);
  const univer = createUniver(plugins);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const history = injector.get(IUndoRedoService);
  if (!(history instanceof BookHistory)) throw new Error("The undo service wasn't replaced");
  const listeners = new Set<() => void>();
  const tellAll = (): void => {
    for (const listener of listeners) listener();
  };

  commands.registerCommand(createSetExtrasMutation(extras));
  commands.registerCommand(setLookMutation);
  commands.onMutationExecutedForCollab(tellAll);
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    ...data,
    locale: LocaleType.EN_US,
  });
  const unitId = workbook.getUnitId();
  injector.get(IUniverInstanceService).focusUnit(unitId);
  const presence = new FormulaPresence(injector, unitId, data);
  const watch = new FormulaWatch(injector, presence);

  const book: Book = {
    univer,
    unitId,
    extras,
    workbook,
    commands,
    injector,
    history,
    apply: (redo, undo) => {
      applyMutations(book, redo, undo);
    },
    setExtras: (next) => {
      const before = pickParts(extras, next);
      applyMutations(book, [setExtrasInfo(unitId, next)], [setExtrasInfo(unitId, before)]);
    },
    settle: () => watch.settle(),
    snapshot: () => takeSnapshot(book),
    undo: () => history.undo(unitId),
    redo: () => history.redo(unitId),
    canUndo: () => history.canUndo(unitId),
    canRedo: () => history.canRedo(unitId),
    forgetSteps: () => {
      history.forget(unitId);
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: () => {
      watch.dispose();
      presence.dispose();
      listeners.clear();
      disposeUniver(univer);
    },
  };
  followStructure(book, plugins.movesConditionalFormats ?? false);
  growTables(book);
  teachFormulas(book);
  return book;
}

function createUniver(plugins: BookPlugins): Univer {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: plugins.locales ?? { [LocaleType.EN_US]: {} },
    ...(plugins.theme ? { theme: plugins.theme } : {}),
    override: [
      [
        IUndoRedoService,
        {
          useFactory: (...args: ConstructorParameters<typeof BookHistory>) =>
            new BookHistory(...args),
          deps: [IUniverInstanceService, ICommandService, IContextService],
        },
      ],
    ],
  });
  plugins.registerFirst?.(univer);
  registerModelPlugins(univer);
  plugins.registerLast?.(univer);
  return univer;
}

function disposeUniver(univer: Univer): void {
  const texts = univer.__getInjector().get(LocaleService);
  univer.dispose();
  // A calculation under way has a timer of its own, which isn't stopped and asks for texts that are gone.
  texts.t = (key) => key;
}

function applyMutations(book: Book, redo: IMutationInfo[], undo: IMutationInfo[]): void {
  if (!sequenceExecute(redo, book.commands).result) {
    throw new Error(`A change of the workbook failed: ${redo.map((info) => info.id).join(", ")}`);
  }
  book.history.pushUndoRedo({ unitID: book.unitId, redoMutations: redo, undoMutations: undo });
}

function setExtrasInfo(unitId: string, extras: Partial<UndoableExtras>): IMutationInfo {
  return { id: SET_EXTRAS, params: { unitId, extras: structuredClone(extras) } };
}

/** The present state of the parts that `next` names. */
function pickParts(extras: BookExtras, next: Partial<UndoableExtras>): Partial<UndoableExtras> {
  const { tables, charts, names, sheets, properties } = extras;
  return {
    ...(next.tables ? { tables } : {}),
    ...(next.charts ? { charts } : {}),
    ...(next.names ? { names } : {}),
    ...(next.sheets ? { sheets } : {}),
    ...(next.properties ? { properties } : {}),
  };
}

function takeSnapshot(book: Book): BookSnapshot {
  const data = book.injector.get(IResourceLoaderService).saveUnit<IWorkbookData>(book.unitId);
  if (!data) throw new Error("The workbook is closed");
  // The spreadsheet gives a copy of its own.
  return { data, extras: structuredClone(book.extras) };
}
