import { comparable } from "./cell";
import { isCellError } from "./cellError";
import { readHeaderPeriod, withoutEarlier, withoutPeriod } from "./headerPeriod";
import type { Field } from "./Tracker";

/**
 * The words that stand over a tracker's columns, British and American, best first. Compared
 * without case, punctuation and bracketed definitions.
 */
const WORDS: Readonly<Record<Field, readonly string[]>> = {
  ref: listWords(`
    ref, reference, ref no, ref number, reference no, reference number, action ref,
    action reference, action no, action number, action id, sub action ref, sub action no,
    item no, id, no, number, item, action ref no, action reference number, action item no,
    sub action reference, sub action number, sub action id, item number, item ref, item id,
    task id, task no, task number, task ref, deliverable ref, deliverable id, milestone ref,
    milestone id, milestone no, commitment no, commitment ref, recommendation no, unique ref,
    unique reference, unique id, serial no, ref id, id no, s no, sr no, serial number
  `),
  group: listWords(`
    pillar, priority, priority area, strategic priority, strategic pillar, programme, program,
    goal, outcome, objective, theme, pillar name, strategic goal, strategic objective,
    strategic outcome, strategic theme, portfolio, project, project name
  `),
  section: listWords(`
    section, workstream, work stream, strand, key issue, work package, theme, section name,
    workstream name, work area, workpackage, sub theme, subtheme, section title, section heading,
    sub section, subsection, work stream name, workstream title
  `),
  action: listWords(`
    sub action, subaction, action, sub action description, action description, deliverable,
    commitment, milestone, task, activity, description, title, action item, action title,
    action required, agreed action, key action, sub action title, deliverable title,
    deliverable description, milestone title, milestone name, milestone description, task name,
    task title, task description, activity description, commitment description, recommendation,
    item description, actions, sub actions, deliverables, milestones, tasks, activities, commitments,
    recommendations, key actions, agreed actions, actions required, required action,
    proposed action, planned action, improvement action, action name, action details,
    action detail, details of action, action to be taken, actions to be taken, initiative,
    what we will do, what will we do, what needs to be done, what needs to happen, what
  `),
  lead: listWords(`
    lead, action lead, lead officer, lead organisation, lead organization, delivery lead, owner,
    action owner, responsible, responsible officer, responsible owner, accountable, assigned to,
    sro, lead person, lead name, lead department, lead agency, lead body, lead team,
    lead director, responsible lead, responsible person, responsible party,
    responsible organisation, responsible organization, responsibility, person responsible,
    officer responsible, accountable officer, accountable owner, accountable person,
    accountable lead, assignee, assigned officer, action officer, task owner, milestone owner,
    deliverable owner, named lead, named owner, owned by, led by, senior responsible owner,
    senior responsible officer, leads, owners, action owners, who is responsible, who will lead,
    who leads, by whom, by who, who by, who
  `),
  due: listWords(`
    due date, due, target date, delivery date, deadline, due by, by when,
    target completion date, completion date, target delivery date, planned completion, end date,
    finish date, timescale, date due, due on, due for completion, action due date,
    deadline date, target end date, target deadline, target for completion,
    expected completion date, expected delivery date, planned completion date,
    planned delivery date, planned end date, planned finish date, planned date,
    scheduled completion date, scheduled finish date, to be completed by, complete by,
    completion due, completion deadline, timeline, timeframe, time frame, timescales, target,
    target completion, target finish date, date for completion, due by date, deliver by,
    revised due date, revised target date, revised completion date, revised delivery date,
    revised end date, revised date, current due date, current target date, latest due date,
    forecast completion date, forecast delivery date, forecast end date, forecast date,
    when by, when
  `),
  status: listWords(`
    rag status, rag, delivery rag, sub action delivery rag, current rag, rag rating,
    current rag status, rag this period, rag now, delivery status, current status, status,
    latest rag, latest rag status, current rag rating, rag status this period, rag this month,
    rag status this month, rag this quarter, rag status this quarter, rag this report,
    rag colour, rag color, rag score, rag assessment, rag delivery status, action rag,
    action rag status, overall rag status, overall rag, brag status, brag rating, brag,
    delivery confidence assessment, delivery confidence rating, delivery confidence,
    traffic light status, traffic light rating, traffic light, action status, task status,
    milestone status, deliverable status, implementation status, progress status
  `),
  // Told by its period alone: an earlier report's RAG.
  baseline: [],
  reason: listWords(`
    reason for rag, reason for rag status, reason for status, rag reason, rag rationale, reason,
    rationale, commentary, comments, comment, progress update, update, progress, notes,
    rag explanation, rag justification, rag narrative, rag commentary, rag comments,
    explanation of rag, explanation for rag, justification for rag, explanation, justification,
    narrative, progress commentary, progress narrative, progress to date, progress notes,
    progress this period, update this period, status update, status commentary, latest update,
    latest progress, remarks, reason if not green, if not green why, how is it going, why
  `),
  mitigation: listWords(`
    mitigating actions, mitigating action, mitigations, mitigation, mitigating activity,
    remedial actions, remedial action, recovery actions, recovery plan, path to green,
    route to green, mitigation action, mitigation actions, mitigation plan, mitigation measures,
    mitigating measures, mitigation in place, mitigations in place, remediation,
    remediation plan, remediation actions, corrective action, corrective actions,
    recovery action, plan to return to green, return to green plan, return to green,
    get to green plan, get well plan, get to green, back to green plan, path back to green,
    actions to mitigate, action to mitigate, action to address, actions to address,
    actions to recover, actions to get back on track, planned mitigation, planned mitigations,
    risk mitigation, what are we doing about it, next steps, next step
  `),
};

/** The words of a list with commas between them. */
function listWords(list: string): readonly string[] {
  return list.split(",").map((word) => word.trim());
}

/** What a header can be taken for; `rank` 0 is the most usual word of its field. */
export interface HeaderMeaning {
  readonly field: Field;
  readonly rank: number;
}

const MEANINGS: ReadonlyMap<string, readonly HeaderMeaning[]> = indexWords();

function indexWords(): Map<string, HeaderMeaning[]> {
  const meanings = new Map<string, HeaderMeaning[]>();
  // The keys of WORDS are exactly the fields; Object.entries forgets that.
  for (const [field, words] of Object.entries(WORDS) as [Field, readonly string[]][]) {
    words.forEach((word, rank) => {
      meanings.set(word, [...(meanings.get(word) ?? []), { field, rank }]);
    });
  }
  return meanings;
}

/** Longer texts are sentences, not headers. */
const LONGEST_HEADER = 60;
/** The same with its definitions; what is longer isn't even searched for brackets. */
const LONGEST_DEFINED = 1000;

/** The header without definitions in brackets, in the form in which words are compared. */
export function headerWord(header: string): string {
  if (header.length > LONGEST_DEFINED) return "";
  // "#REF!" is no Ref.
  if (isCellError(header.trim())) return "";
  const word = comparable(withoutDefinitions(header).replaceAll("#", " no "));
  return word.length > LONGEST_HEADER ? "" : word;
}

/** The text outside brackets, which may be nested; one that's never closed is taken to last. */
function withoutDefinitions(header: string): string {
  if (!header.includes("(") && !header.includes("[")) return header;
  let kept = "";
  let depth = 0;
  for (const letter of header) {
    if (letter === "(" || letter === "[") depth++;
    if (depth === 0) kept += letter;
    if (letter === ")" || letter === "]") {
      depth = Math.max(0, depth - 1);
      kept += " ";
    }
  }
  return kept;
}

/**
 * The fields that are filled in anew for each report, and of which a tracker may therefore have a
 * column a report.
 */
export const REPORTED_FIELDS: readonly Field[] = ["status", "baseline", "reason", "mitigation"];

/**
 * What a header may stand for; empty when it says nothing to us. A period in it doesn't matter to
 * the fields that are reported: "RAG Jan 25" is a RAG. One that says that it's of an earlier report
 * ("Previous RAG", "RAG (last month)") is the baseline and never the status: better none, and a
 * message that says so, than an old one that passes for new.
 */
export function meaningsOf(header: string): readonly HeaderMeaning[] {
  const word = headerWord(header);
  if (word === "") return [];
  const meanings = MEANINGS.get(word) ?? reportedMeanings(withoutPeriod(word));
  if (meanings.length === 0) return earlierMeanings(word);
  return readHeaderPeriod(header).kind === "earlier" ? meanings.map(asBaseline) : meanings;
}

function reportedMeanings(word: string): readonly HeaderMeaning[] {
  return (MEANINGS.get(word) ?? []).filter(({ field }) => REPORTED_FIELDS.includes(field));
}

/** "Previous RAG" is the baseline, since "RAG" is the status. */
function earlierMeanings(word: string): readonly HeaderMeaning[] {
  const rest = withoutEarlier(word);
  if (rest === word) return [];
  return (MEANINGS.get(rest) ?? []).filter(({ field }) => field === "status").map(asBaseline);
}

function asBaseline(meaning: HeaderMeaning): HeaderMeaning {
  return meaning.field === "status" ? { ...meaning, field: "baseline" } : meaning;
}
