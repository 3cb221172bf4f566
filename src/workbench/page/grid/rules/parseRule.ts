import { readParts } from "./readParts";
import type { RulePart } from "./readParts";
import type { RuleCell } from "./RuleCell";
import { compareValues, FAILED, textOf, truthOf } from "./RuleValue";
import type { RuleValue } from "./RuleValue";

/** Works a rule's formula out, for whatever cell it's looked at from. */
export type Rule = (read: (cell: RuleCell) => RuleValue) => RuleValue;

const COMPARISONS: Record<string, (difference: number) => boolean> = {
  "=": (difference) => difference === 0,
  "<>": (difference) => difference !== 0,
  "<": (difference) => difference < 0,
  ">": (difference) => difference > 0,
  "<=": (difference) => difference <= 0,
  ">=": (difference) => difference >= 0,
};

const FUNCTIONS: Record<string, (values: readonly RuleValue[]) => RuleValue> = {
  AND: (values) => combine(values, (truths) => truths.every(Boolean)),
  OR: (values) => combine(values, (truths) => truths.some(Boolean)),
  NOT: (values) => combine(values, ([truth]) => truth === false),
  N: ([value]) =>
    value === FAILED ? FAILED : value === true ? 1 : typeof value === "number" ? value : 0,
};

function combine(
  values: readonly RuleValue[],
  join: (truths: readonly boolean[]) => boolean
): RuleValue {
  const truths = values.map(truthOf);
  // The check leaves truths only.
  return truths.includes(FAILED) ? FAILED : join(truths as readonly boolean[]);
}

/**
 * Reads the formula of a rule of conditional formatting, when it's one of the simple ones that trackers have: cells
 * of the same sheet, texts and numbers, compared, joined by "&" and put together by AND, OR, NOT and N.
 *
 * @param formula - with its "="
 * @returns undefined for any other formula, which the spreadsheet has to work out
 */
export function parseRule(formula: string): Rule | undefined {
  const parts = formula.startsWith("=") ? readParts(formula.slice(1)) : undefined;
  if (parts === undefined) return undefined;
  const reader = new RuleReader(parts);
  const rule = reader.readComparison();
  return reader.isAtEnd ? rule : undefined;
}

/** Goes through the parts of a formula once; each reading is undefined where it isn't a simple one. */
class RuleReader {
  #place = 0;

  constructor(private readonly parts: readonly RulePart[]) {}

  get isAtEnd(): boolean {
    return this.#place === this.parts.length;
  }

  readComparison(): Rule | undefined {
    let left = this.readJoined();
    for (
      let sign = this.takeSign(COMPARISONS);
      sign !== undefined;
      sign = this.takeSign(COMPARISONS)
    ) {
      const [first, holds, second] = [left, COMPARISONS[sign], this.readJoined()];
      if (first === undefined || holds === undefined || second === undefined) return undefined;
      left = (read) => {
        const difference = compareValues(first(read), second(read));
        return difference === FAILED ? FAILED : holds(difference);
      };
    }
    return left;
  }

  private readJoined(): Rule | undefined {
    let left = this.readSingle();
    while (this.takeSign({ "&": true }) !== undefined) {
      const [first, second] = [left, this.readSingle()];
      if (first === undefined || second === undefined) return undefined;
      left = (read) => {
        const one = textOf(first(read));
        const other = textOf(second(read));
        return one === FAILED || other === FAILED ? FAILED : one + other;
      };
    }
    return left;
  }

  private readSingle(): Rule | undefined {
    const part = this.parts[this.#place];
    this.#place += 1;
    switch (part?.kind) {
      case "value":
        return () => part.value;
      case "cell":
        return (read) => read(part.cell);
      case "function":
        return this.readFunction(part.name);
      case "sign":
        return part.sign === "(" ? this.readRest(this.readComparison()) : undefined;
      case undefined:
        return undefined;
    }
  }

  private readFunction(name: string): Rule | undefined {
    const work = FUNCTIONS[name];
    const given: Rule[] = [];
    do {
      // Excel leaves texts out that a cell gives AND or OR, and counts those that are written there.
      if (name !== "N" && this.isLoneCell()) return undefined;
      const argument = this.readComparison();
      if (argument === undefined) return undefined;
      given.push(argument);
    } while (this.takeSign({ ",": true }) !== undefined);
    if (work === undefined || ((name === "N" || name === "NOT") && given.length > 1))
      return undefined;
    return this.readRest((read) => work(given.map((argument) => argument(read))));
  }

  private isLoneCell(): boolean {
    const [part, next] = this.parts.slice(this.#place);
    return part?.kind === "cell" && next?.kind === "sign" && [",", ")"].includes(next.sign);
  }

  /** What was read, when its closing bracket follows. */
  private readRest(rule: Rule | undefined): Rule | undefined {
    return this.takeSign({ ")": true }) === undefined ? undefined : rule;
  }

  private takeSign(signs: Readonly<Record<string, unknown>>): string | undefined {
    const part = this.parts[this.#place];
    if (part?.kind !== "sign" || !Object.hasOwn(signs, part.sign)) return undefined;
    this.#place += 1;
    return part.sign;
  }
}
