import type { IUndoRedoItem } from "@univerjs/core";
import { LocalUndoRedoService, sequenceExecute } from "@univerjs/core";

/** How many steps can be undone, as in Excel. */
const CAPACITY = 100;

/** What has changed since a batch was opened. */
interface Batch {
  readonly unitId: string;
  readonly items: IUndoRedoItem[];
  /** Whether nothing can be undone once it closes. */
  forgets: boolean;
}

/**
 * The undo and redo stacks of a book. Between `openBatch` and `closeBatch` everything that is pushed becomes one
 * step; `cancelBatch` takes it all back instead, and leaves no step.
 */
export class BookHistory extends LocalUndoRedoService {
  private batch: Batch | null = null;

  /** True while a batch collects its changes. */
  get isBatching(): boolean {
    return this.batch !== null;
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    // The cell editor is a document of its own, and keeps its steps to itself.
    if (this.batch?.unitId === item.unitID) {
      this.batch.items.push(item);
      return;
    }
    const undos = this._getUndoStack(item.unitID, true);
    undos.push(item);
    if (undos.length > CAPACITY) undos.shift();
    this._getRedoStack(item.unitID, true).length = 0;
    this._updateStatus();
  }

  /** Starts to collect a workbook's changes. Throws when a batch is open already: batches don't nest. */
  openBatch(unitId: string): void {
    if (this.batch) throw new Error("A batch is open already");
    this.batch = { unitId, items: [], forgets: false };
  }

  /**
   * Makes one step of what was collected; no step when nothing changed, nor after `forget`. Returns whether
   * there was anything.
   */
  closeBatch(): boolean {
    const { unitId, items, forgets } = this.takeBatch();
    if (forgets) this.clear(unitId);
    const first = items[0];
    if (!first) return false;
    if (forgets) return true;
    this.pushUndoRedo({
      unitID: first.unitID,
      redoMutations: items.flatMap((item) => item.redoMutations),
      undoMutations: items.toReversed().flatMap((item) => item.undoMutations),
    });
    return true;
  }

  /** Takes back what was collected, newest first. */
  cancelBatch(): void {
    const undos = this.takeBatch()
      .items.toReversed()
      .flatMap((item) => item.undoMutations);
    if (!sequenceExecute(undos, this._commandService).result)
      throw new Error("The batch could not be taken back");
  }

  /**
   * Nothing that was done until now can be undone, as after what clears Excel's own stack: deleting a
   * sheet, protecting one. In a batch that takes effect when it closes, and then for all of the batch.
   */
  forget(unitId: string): void {
    if (this.batch?.unitId === unitId) this.batch.forgets = true;
    else this.clear(unitId);
  }

  /** Undoes the newest step of a workbook, whatever has the focus. False: there is none. */
  undo(unitId: string): boolean {
    return this.move(
      this._getUndoStack(unitId, true),
      this._getRedoStack(unitId, true),
      "undoMutations"
    );
  }

  /** Does again what was undone last. False: there is nothing. */
  redo(unitId: string): boolean {
    return this.move(
      this._getRedoStack(unitId, true),
      this._getUndoStack(unitId, true),
      "redoMutations"
    );
  }

  canUndo(unitId: string): boolean {
    return this._getUndoStack(unitId, true).length > 0;
  }

  canRedo(unitId: string): boolean {
    return this._getRedoStack(unitId, true).length > 0;
  }

  private takeBatch(): Batch {
    const { batch } = this;
    if (!batch) throw new Error("No batch is open");
    this.batch = null;
    return batch;
  }

  private clear(unitId: string): void {
    this._getUndoStack(unitId, true).length = 0;
    this._getRedoStack(unitId, true).length = 0;
    this._updateStatus();
  }

  private move(
    from: IUndoRedoItem[],
    to: IUndoRedoItem[],
    way: "undoMutations" | "redoMutations"
  ): boolean {
    const item = from.at(-1);
    if (!item || !sequenceExecute(item[way], this._commandService).result) return false;
    from.pop();
    to.push(item);
    this._updateStatus();
    return true;
  }
}
