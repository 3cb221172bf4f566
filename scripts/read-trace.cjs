"use strict";
/**
 * What a browser's trace says of a page's main thread: its tasks, and whose code ran in them. Times are
 * the thread's own, which goes on only while the thread does: what else the machine does isn't in them.
 */

/** What is to be traced for it. */
const categories = [
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "disabled-by-default-v8.cpu_profiler",
  "blink.user_timing",
];

/** Whose code a place in a profile is. */
function ownerOf(url) {
  if (/office|excel-web/i.test(url)) return "Office.js";
  if (/\/addin\/|taskpane|\/dist\//i.test(url)) return "add-in";
  return "workbench";
}

/**
 * Reads a trace.
 *
 * @param {object[]} events
 * @param {string} mark the name of a mark (`performance.mark`) that the page has set: it tells the thread
 */
function readTrace(events, mark) {
  const { pid, tid } = events.find(({ name, cat }) => name === mark && /user_timing/.test(cat));
  const own = events.filter((event) => event.pid === pid && event.tid === tid);
  const tasks = own
    .filter(({ name, ph }) => name === "RunTask" && ph === "X")
    .map(({ ts, dur, tdur }) => ({ from: ts, to: ts + dur, milliseconds: (tdur ?? dur) / 1000 }))
    .sort((a, b) => a.from - b.from);
  const marks = own
    .filter(({ cat }) => /user_timing/.test(cat))
    .map(({ name, ts }) => ({ name, at: ts }))
    .sort((a, b) => a.at - b.at);
  return { tasks, marks, samples: readSamples(events, own, pid) };
}

/** What ran when the thread was looked at, as the names of functions from the outermost, and whose that is. */
function readSamples(events, own, pid) {
  const profile = own.find(({ name }) => name === "Profile");
  const nodes = new Map();
  const stackOf = (id) => {
    const node = nodes.get(id);
    if (node === undefined) return { owner: "browser", stack: [] };
    if (node.read === undefined) {
      const { functionName, url = "" } = node.callFrame;
      const above = node.parent === undefined ? undefined : stackOf(node.parent);
      node.read = {
        owner: url === "" ? (above?.owner ?? "browser") : ownerOf(url),
        stack: [...(above?.stack ?? []), functionName],
      };
    }
    return node.read;
  };
  const samples = [];
  let time = profile.args.data.startTime;
  const chunks = events.filter(
    (event) => event.name === "ProfileChunk" && event.pid === pid && event.id === profile.id
  );
  for (const { args } of chunks.sort((a, b) => a.ts - b.ts)) {
    const { cpuProfile, timeDeltas = [] } = args.data;
    for (const node of cpuProfile?.nodes ?? []) nodes.set(node.id, node);
    for (const [index, id] of (cpuProfile?.samples ?? []).entries()) {
      time += timeDeltas[index];
      samples.push({ at: time, ...stackOf(id) });
    }
  }
  return samples.sort((a, b) => a.at - b.at);
}

/**
 * What ran on the thread between two moments, each task's own time given to the owners by how often each was
 * met in it.
 *
 * @returns milliseconds by owner
 */
function sumOwners({ tasks, samples }, from, to) {
  const sums = {};
  for (const task of tasks) {
    if (task.to <= from || task.from >= to) continue;
    const [begin, end] = [Math.max(task.from, from), Math.min(task.to, to)];
    const met = samples.filter(({ at }) => at > begin && at <= end);
    // A part of a task took that part of its time.
    const milliseconds = (task.milliseconds * (end - begin)) / (task.to - task.from);
    for (const { owner } of met) sums[owner] = (sums[owner] ?? 0) + milliseconds / met.length;
    if (met.length === 0) sums.browser = (sums.browser ?? 0) + milliseconds;
  }
  return sums;
}

module.exports = { categories, readTrace, sumOwners };
