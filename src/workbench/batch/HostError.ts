/** HTTP status that goes with an error code, where it isn't 400. */
const STATUS: Record<string, number> = {
  ItemNotFound: 404,
  AccessDenied: 403,
  GeneralException: 500,
  NotImplemented: 501,
};

/** An error that the add-in gets as an OfficeExtension.Error with this code. */
export class HostError extends Error {
  /**
   * @param code - Excel's, such as ItemNotFound or InvalidArgument
   * @param message - in plain words, for the developer
   */
  constructor(
    readonly code: string,
    message: string
  ) {
    super(message);
  }

  /** The status that the protocol gives beside the code. */
  get httpStatusCode(): number {
    return STATUS[this.code] ?? 400;
  }
}
