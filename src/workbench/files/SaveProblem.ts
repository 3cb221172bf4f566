/** Why a workbook can't be saved into the file that it came from without harm: in whole sentences, each once. */
export interface SaveProblem {
  readonly reasons: readonly string[];
}
