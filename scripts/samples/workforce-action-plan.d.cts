/** A cell of the sample: dates are serial numbers, a text that is missing is null. */
export type SampleCell = string | number | null;

/** The plan's actions, in the order of the tracker's columns (Ref to Mitigating actions). */
export function listRows(): SampleCell[][];
