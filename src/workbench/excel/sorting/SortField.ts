import { HostError } from "../../batch/HostError";

/** One key of a sort. `key` counts from 0 from the first column (or row) of what is sorted. */
export interface SortField {
  readonly key: number;
  readonly ascending: boolean;
  /** Whether texts that look like numbers are sorted as these. */
  readonly textAsNumber: boolean;
}

/**
 * The keys of a sort, the most important first, from what an add-in gives.
 *
 * @throws HostError InvalidArgument for no keys or one that isn't among `count`; NotImplemented for sorting by colour or icon
 */
export function readSortFields(fields: unknown, count: number): SortField[] {
  if (!Array.isArray(fields) || fields.length === 0)
    throw new HostError("InvalidArgument", "A sort needs a field at least.");
  return fields.map((field: unknown) => readField(field, count));
}

function readField(field: unknown, count: number): SortField {
  // What is read of it is checked below.
  const { key, ascending, sortOn, dataOption, subField } = (field ?? {}) as Partial<
    Record<string, unknown>
  >;
  if (typeof key !== "number" || !Number.isInteger(key) || key < 0 || key >= count)
    throw new HostError("InvalidArgument", `There is no field ${String(key)} to sort by.`);
  if ((sortOn ?? "Value") !== "Value" || (subField ?? null) !== null)
    throw new HostError("NotImplemented", "The workbench sorts by values only.");
  return { key, ascending: ascending !== false, textAsNumber: dataOption === "TextAsNumber" };
}
