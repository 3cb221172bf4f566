/** A file in a zip, as its central directory states it, before anything is unpacked. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes when unpacked. */
  readonly size: number;
}
