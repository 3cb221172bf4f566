/** The XML namespaces of what is written here: the transitional edition, which every reader knows. */
export const MAIN_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const LINKS_NAMESPACE =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const COMPATIBILITY_NAMESPACE =
  "http://schemas.openxmlformats.org/markup-compatibility/2006";
/** Holds the `uid` by which Excel knows a sheet or table from one opening to the next. */
export const REVISION_NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision";
export const PACKAGE_LINKS_NAMESPACE =
  "http://schemas.openxmlformats.org/package/2006/relationships";
export const CONTENT_TYPES_NAMESPACE =
  "http://schemas.openxmlformats.org/package/2006/content-types";

/** The same of the strict edition, which Excel writes on request. */
export const STRICT_MAIN_NAMESPACE = "http://purl.oclc.org/ooxml/spreadsheetml/main";
export const STRICT_LINK_TYPES = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** What the types of links and the media types of parts begin with. */
export const LINK_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const CORE_PROPERTIES_LINK =
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
export const ADDIN_LINK_TYPES = "http://schemas.microsoft.com/office/2011/relationships";
export const MEDIA_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The attributes by which a part declares its id for revisions; none when the id isn't of Excel's form. */
export function declareUid(uid: string): Record<string, string> {
  const proper = /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i.test(uid);
  return proper
    ? {
        "xmlns:mc": COMPATIBILITY_NAMESPACE,
        "mc:Ignorable": "xr",
        "xmlns:xr": REVISION_NAMESPACE,
        "xr:uid": uid,
      }
    : {};
}
