import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { createStatusReader, publishedScheme } from "../../../src/domain";
import { makeCells } from "../makeCells";
import { makeArquero, type Arquero } from "./arquero";
import type { Contender, MakeContenders } from "./Contender";
import { makeDuckDb, type DuckDb } from "./duckdb";
import { LABELS, type JobResult, type PeerCells } from "./Job";
import { recalculateInLibreOffice, TIME_LIMIT } from "./libreOffice";
import { makeLodash, type Lodash } from "./lodash";
import { makeOurs, makeSummary } from "./ours";
import { makePolars, type Polars } from "./polars";
import { describeDifference } from "./sameResult";
import { makeStraightforward } from "./straightforward";
import { formatRatio, formatTime, summariseTimes, timeInTurns } from "./timeInTurns";

/**
 * The same job in several tools, side by side in one run: per section the counts by status, the adverse share and the
 * overall RAG, and how many rows are at risk. `npm run bench -- --peers` installs the tools and starts this with the
 * folder in which they are, and with a number of rows besides for a size of one's own.
 */
const SIZES = [
  { rowCount: 1_000, rounds: 40 },
  { rowCount: 10_000, rounds: 20 },
  { rowCount: 100_000, rounds: 11 },
] as const;
const LIBRE_OFFICE_ROUNDS = 3;
/** With fewer rows LibreOffice's start hides what the formulas take; with more it takes minutes over them. */
const LIBRE_OFFICE_ROWS = 10_000;

const [folder = ".", wantedRows] = process.argv.slice(2);
const sizes =
  wantedRows === undefined ? SIZES : [{ rowCount: Number(wantedRows), rounds: 5 } as const];

/** The package's module; undefined, and told, when it isn't installed or doesn't run here. */
async function loadPeer(name: string): Promise<unknown> {
  try {
    const found = createRequire(join(folder, "package.json")).resolve(name);
    const module = (await import(pathToFileURL(found).href)) as { default?: unknown };
    return { ...(module.default as object | undefined), ...module };
  } catch (error) {
    // Whatever is thrown while a package loads, its message is what there is to say.
    console.log(`${name} is left out: ${(error as Error).message.split("\n")[0] ?? ""}`);
    return undefined;
  }
}

async function makePeer<Module>(
  name: string,
  make: MakeContenders<Module>,
  cells: PeerCells
): Promise<Contender[]> {
  const module = await loadPeer(name);
  // What is used of the package is declared beside its contender: it's no dependency, so that its types aren't there.
  return module === undefined ? [] : make(module as Module, cells);
}

/** The contenders whose result is the right one; the others are named. */
async function checkContenders(
  contenders: readonly Contender[],
  wanted: JobResult
): Promise<Contender[]> {
  const right: Contender[] = [];
  for (const contender of contenders) {
    const difference = describeDifference(await contender.run(), wanted);
    if (difference === undefined) right.push(contender);
    else console.log(`${contender.name} is left out: it has another result, ${difference}.`);
  }
  return right;
}

function printLine(name: string, time: string, ratio: string): void {
  console.log(`| ${name.padEnd(42)} | ${time.padEnd(9)} | ${ratio.padEnd(22)} |`);
}

async function compareAt(rowCount: number, rounds: number): Promise<void> {
  const tracker = makeCells(rowCount);
  // The benchmark's tracker holds text in both columns.
  const cells = {
    sections: tracker.columns.section?.values,
    statuses: tracker.columns.status?.values,
  } as PeerCells;
  const ours = makeOurs(tracker);
  const wanted = await ours.run();
  const contenders = await checkContenders(
    [
      ours,
      makeSummary(tracker),
      makeStraightforward(cells),
      ...(await makePeer<Lodash>("lodash", makeLodash, cells)),
      ...(await makePeer<Arquero>("arquero", makeArquero, cells)),
      ...(await makePeer<Polars>("nodejs-polars", makePolars, cells)),
      ...(await makePeer<DuckDb>("@duckdb/node-api", makeDuckDb, cells)),
    ],
    wanted
  );
  const times = await timeInTurns(
    contenders.map(({ run }) => run),
    rounds,
    () => performance.now()
  );
  console.log(`\n${rowCount.toLocaleString("en-GB")} rows, ${rounds} rounds`);
  printLine("", "time", "times our full pass");
  printLine("---", "---", "---");
  summariseTimes(times).forEach(({ time, ratio }, index) => {
    const name = contenders[index]?.name ?? "";
    printLine(name, formatTime(time), index === 0 ? "1" : formatRatio(ratio));
  });
  for (const { close } of contenders) close?.();
  if (rowCount === LIBRE_OFFICE_ROWS) await compareLibreOffice(cells, ours, wanted);
}

/** LibreOffice has its own rounds, beside as many of ours: each is a process of its own, and takes seconds. */
async function compareLibreOffice(
  cells: PeerCells,
  ours: Contender,
  wanted: JobResult
): Promise<void> {
  const name = "LibreOffice, COUNTIFS alone";
  try {
    const recalculations = recalculateInLibreOffice(spellOut(cells), LIBRE_OFFICE_ROUNDS);
    if (recalculations === undefined) {
      console.log(`${name} is left out: it isn't installed.`);
      return;
    }
    const differences = recalculations.map(({ result }) => describeDifference(result, wanted));
    const difference = differences.find((each) => each !== undefined);
    if (difference !== undefined) {
      console.log(`${name} is left out: it has another result, ${difference}.`);
      return;
    }
    const own = await timeInTurns([ours.run], LIBRE_OFFICE_ROUNDS, () => performance.now());
    const timing = summariseTimes([...own, recalculations.map(({ time }) => time)])[1];
    if (timing !== undefined) printLine(name, formatTime(timing.time), formatRatio(timing.ratio));
  } catch (error) {
    if ((error as { code?: string }).code !== "ETIMEDOUT") throw error;
    console.log(`${name} is left out: it took longer than ${TIME_LIMIT / 1000} s.`);
  }
}

/** The same rows with each status as the scheme has it, and with none where it isn't known. */
function spellOut({ sections, statuses }: PeerCells): PeerCells {
  const readStatus = createStatusReader(publishedScheme);
  return {
    sections,
    statuses: statuses.map((status) => {
      const reading = readStatus(status);
      return reading.kind === "rated" ? (LABELS[reading.status] ?? "") : "";
    }),
  };
}

async function main(): Promise<void> {
  console.log(`${availableParallelism()} cores, Node ${process.versions.node}`);
  for (const { rowCount, rounds } of sizes) await compareAt(rowCount, rounds);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
