import { useId, type ReactElement, type ReactNode } from "react";
import { RULE_TITLES } from "../../domain/rules/describeFit";
import { MOST_CUT, USUAL_CUTS } from "../../domain/rules/OverallRule";
import { checkRule, type RuleFault, type CutName } from "../../domain/rules/RuleFault";
import { ruleFaultText } from "../../domain/rules/ruleFaultText";
import { wordsOf } from "../../domain/rules/RuleKind";
import { RULE_NAMES, ruleWords } from "../../domain/rules/rules";
import type { Scheme } from "../../domain/scheme/Scheme";
import { Checkbox } from "../entry/Checkbox";
import { RadioOption } from "../scheme/RadioOption";
import { CutField } from "./CutField";
import { hasCuts, ruleOf, typeCut, type CutRuleName, type RuleDraft } from "./RuleDraft";

/** What no published page tells. */
const OUR_READING =
  "Our reading: the published pages can't confirm this cut, since no section of theirs comes near it.";

interface RulePickerProps {
  readonly draft: RuleDraft;
  readonly scheme: Scheme;
  readonly onChange: (draft: RuleDraft) => void;
  /** What the one chosen would change, shown with it: beside the cuts that are moved. */
  readonly effect: ReactNode;
}

/** Which rule makes a section's overall RAG, each in its own words, and the cuts of the one chosen. */
export function RulePicker({ draft, scheme, onChange, effect }: RulePickerProps): ReactElement {
  const group = useId();
  return (
    <fieldset className="scheme-picker">
      <legend className="scheme-setup__title">How a section&apos;s overall RAG follows</legend>
      {RULE_NAMES.map((kind) => (
        <RadioOption
          key={kind}
          group={group}
          label={RULE_TITLES[kind]}
          checked={draft.kind === kind}
          onSelect={() => {
            onChange({ ...draft, kind });
          }}
          nested={
            draft.kind === kind && (
              <>
                {hasCuts(kind) && (
                  <Cuts draft={draft} kind={kind} scheme={scheme} onChange={onChange} />
                )}
                {effect}
              </>
            )
          }
        >
          <p className="scheme-setup__hint">{describeOption(draft, kind, scheme)}</p>
        </RadioOption>
      ))}
      <Checkbox
        checked={draft.unratedIsAdverse}
        onChange={(unratedIsAdverse) => {
          onChange({ ...draft, unratedIsAdverse });
        }}
      >
        Actions without a status count as adverse
      </Checkbox>
    </fieldset>
  );
}

/** The rule's own words; of cuts that can't be used, those that it would begin with. */
function describeOption(draft: RuleDraft, kind: RuleDraft["kind"], scheme: Scheme): string {
  const typed = ruleOf(draft, kind);
  const rule = hasCuts(kind) && checkRule(typed).length > 0 ? { kind, ...USUAL_CUTS[kind] } : typed;
  const words = ruleWords(rule, wordsOf(scheme));
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

interface CutsProps extends Omit<RulePickerProps, "effect"> {
  readonly kind: CutRuleName;
}

/** The cuts of a rule; only the first where the scheme has no exceptions, which the second is for. */
function Cuts({ draft, kind, scheme, onChange }: CutsProps): ReactElement {
  const { adverse, worst, isException } = wordsOf(scheme);
  const single = isException === "";
  const faults = checkRule(ruleOf(draft, kind));
  const cut = (name: CutName, label: string, hint: string): ReactElement => (
    <CutField
      label={label}
      text={draft.cuts[kind][name]}
      most={MOST_CUT[kind]}
      faults={faults
        .filter((fault) => isAt(fault, name))
        .map((fault) => ruleFaultText(fault, scheme))}
      hint={hint}
      onChange={(text) => {
        onChange(typeCut(draft, kind, name, text, single));
      }}
    />
  );
  return (
    <div className="rule-setup__cuts">
      {cut("adverseCut", `Cut for ${adverse} (adverse actions)`, "")}
      {!single &&
        cut(
          "exceptionCut",
          `Cut for ${worst} (exceptions)`,
          kind === "adverse-share" ? OUR_READING : ""
        )}
    </div>
  );
}

/** Whether a fault is told beside a cut; that the two cross, beside the second. */
function isAt(fault: RuleFault, cut: CutName): boolean {
  return fault.code === "cut-outside" ? fault.cut === cut : cut === "exceptionCut";
}
