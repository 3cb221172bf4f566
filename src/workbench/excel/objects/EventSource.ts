import { WireObject } from "../../batch/WireObject";
import { EventType } from "../events/EventType";
import type { ExcelScope } from "../ExcelScope";

/** A sheet or the collection of sheets: what add-ins listen to. */
export abstract class EventSource extends WireObject {
  /** @param target - a sheet's id, or "Workbook" for all sheets */
  constructor(
    protected readonly scope: ExcelScope,
    private readonly target: string
  ) {
    super();
  }

  _RegisterDataChangedEvent(): void {
    this.listen(EventType.changed);
  }
  _UnregisterDataChangedEvent(): void {
    this.unlisten(EventType.changed);
  }
  _RegisterActivatedEvent(): void {
    this.listen(EventType.activated);
  }
  _UnregisterActivatedEvent(): void {
    this.unlisten(EventType.activated);
  }
  _RegisterDeactivatedEvent(): void {
    this.listen(EventType.deactivated);
  }
  _UnregisterDeactivatedEvent(): void {
    this.unlisten(EventType.deactivated);
  }
  _RegisterSelectionChangedEvent(): void {
    this.listen(EventType.selectionChanged);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.unlisten(EventType.selectionChanged);
  }
  _RegisterRowHiddenChangedEvent(): void {
    this.listen(EventType.rowHiddenChanged);
  }
  _UnregisterRowHiddenChangedEvent(): void {
    this.unlisten(EventType.rowHiddenChanged);
  }
  _RegisterProtectionChangedEvent(): void {
    this.listen(EventType.protectionChanged);
  }
  _UnregisterProtectionChangedEvent(): void {
    this.unlisten(EventType.protectionChanged);
  }

  protected listen(type: number): void {
    this.scope.events.register(type, this.target);
  }
  protected unlisten(type: number): void {
    this.scope.events.unregister(type, this.target);
  }
}
