/**
 * Where the workbench's server has what a manifest names by its published address: addresses in the folder of the
 * pane's page are mapped onto `addinBase`, others stay.
 *
 * @param address - as in the manifest
 * @param paneUrl - the manifest's SourceLocation
 * @param addinBase - where the add-in's files are served, with a slash at its end
 */
export function mapAddress(address: string, paneUrl: string, addinBase: string): string {
  const folder = new URL(".", paneUrl).href;
  return address.startsWith(folder) ? addinBase + address.slice(folder.length) : address;
}
