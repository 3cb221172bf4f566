import type { ReactElement } from "react";
import type { PlanSummary } from "../../domain/report";
import type { Scheme } from "../../domain/scheme/Scheme";
import { countOf } from "../words/countOf";
import { OverallCounts } from "./OverallCounts";
import { StatusBar } from "./StatusBar";
import { StatusLegend } from "./StatusLegend";
import "./PlanHeadline.css";

interface PlanHeadlineProps {
  readonly plan: PlanSummary;
  readonly scheme: Scheme;
}

/** A plan at a glance: its sections by overall RAG, and its actions by status. */
export function PlanHeadline({ plan, scheme }: PlanHeadlineProps): ReactElement {
  return (
    <div className="plan-headline">
      <h2 className="plan-headline__name">{plan.name}</h2>
      <p className="plan-headline__caption">
        {countOf(plan.sections.length, "section")} by overall RAG
      </p>
      <OverallCounts counts={plan.overallCounts} scheme={scheme} decimals={plan.shares.decimals} />
      <p className="plan-headline__caption">{countOf(plan.actions, "action")} by status</p>
      <StatusBar shares={plan.shares} scheme={scheme} />
      <StatusLegend shares={plan.shares} unrated={plan.unrated} scheme={scheme} />
    </div>
  );
}
