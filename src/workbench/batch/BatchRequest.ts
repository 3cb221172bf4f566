/**
 * Arguments of a call. `ReferencedObjectPathIds[i]` other than 0: argument i is that object; a list: it is a list of
 * those objects.
 */
export interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: (number | number[] | null)[] | null;
}

/** How to reach an object: 1 the global object, 2 new, 3 method, 4 property, 5 indexer, 6 reference id, 7 null. */
export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

/** What a query asks for, by paths in camelCase. Nothing: every scalar. */
export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

/** One step of a batch. The kinds are in `runAction`. */
export interface BatchAction {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  RecursiveQueryInfo?: { Queries: Record<string, QueryInfo>; MaxDepth: number };
  ObjectState?: Record<string, unknown>;
}

/** The body of a batch, as Office.js sends it. */
export interface BatchRequest {
  Actions: BatchAction[];
  ObjectPaths: Record<string, ObjectPath>;
}
