import { WireObject } from "../../batch/WireObject";

/** The name by which Office.js makes the service. */
export const ADDIN_SERVICE = "Microsoft.InternalService.AddinInternalService";

/** Where Office.js says that the add-in handles ribbon commands. */
export class AddinInternalService extends WireObject {
  readonly className = "AddinInternalService";

  constructor(private readonly onReady: () => void) {
    super();
  }

  NotifyActionHandlerReady(): void {
    this.onReady();
  }
}
