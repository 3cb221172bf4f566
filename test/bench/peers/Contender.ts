import type { JobResult, PeerCells } from "./Job";

/** One way to do the job over some cells. */
export interface Contender {
  readonly name: string;
  /** Does it all over again. */
  readonly run: () => JobResult | Promise<JobResult>;
  /** Lets go of what it holds. */
  readonly close?: () => void;
}

/** Makes the contenders of one package; the package's module is the one that was installed for the benchmark. */
export type MakeContenders<Module> = (
  module: Module,
  cells: PeerCells
) => Contender[] | Promise<Contender[]>;
