import type { SheetArea } from "../area/SheetArea";
import type { EventRegistrar } from "../ExcelScope";
import type { RaisedEvent } from "./RaisedEvent";

/** How many events' cells are remembered, for handlers that ask for them late. */
const REMEMBERED = 200;

/** Knows who listens to what, and hands on what happens. */
export class EventBoard implements EventRegistrar {
  private readonly counts = new Map<string, number>();
  private readonly areas = new Map<string, SheetArea>();
  private lastReference = 0;

  /** @param deliver - called with each event that somebody listens to */
  constructor(private readonly deliver: (event: RaisedEvent) => void) {}

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) - 1));
  }

  areaOf(referenceId: string): SheetArea | undefined {
    return this.areas.get(referenceId);
  }

  /** A reference by which a handler can ask for an event's cells. */
  remember(area: SheetArea): string {
    const id = `ev${++this.lastReference}`;
    this.areas.set(id, area);
    this.areas.delete(`ev${this.lastReference - REMEMBERED}`);
    return id;
  }

  /** Hands on an event to those who listen to sheets or tables by their ids, and to those who listen to the workbook. */
  raise(type: number, ids: readonly string[], args: Record<string, unknown>): void {
    for (const target of [...ids, "Workbook"]) {
      if ((this.counts.get(`${type} ${target}`) ?? 0) > 0) this.deliver({ type, target, args });
    }
  }
}
