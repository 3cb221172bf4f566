import type { Conditions } from "../conditions/Conditions";
import type { OfficeChannelOptions } from "./OfficeChannelOptions";

/** What Office.js asks first: which application this is and what it can do. */
export function createAppContext(
  options: Pick<OfficeChannelOptions, "documentUrl">,
  { excelApi }: Pick<Conditions, "excelApi">,
  settings: Readonly<Record<string, string>>,
  conversationId: string
): Record<string, unknown> {
  return {
    _id: conversationId,
    _appName: 16,
    _appVersion: "16.0",
    _appUILocale: "en-US",
    _dataLocale: "en-US",
    _docUrl: options.documentUrl ?? "https://workbench.invalid/Book1.xlsx",
    _clientMode: 1,
    _settings: Object.entries(settings),
    _reason: "documentOpened",
    _osfControlType: 2,
    _eToken: "",
    _correlationId: conversationId,
    _appInstanceId: conversationId,
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify({ ExcelApi: excelApi }),
    _hostFullVersion: "16.0.17000.10000",
    _appDomains: [],
    _featureGates: {},
  };
}
