import { describeBaseline } from "../../domain/movements/describeBaseline";
import type { ActionMovement } from "../../domain/movements/Movement";
import {
  countMovements,
  describeMovement,
  MOVEMENT_KINDS,
  MOVEMENT_TITLES,
} from "../../domain/movements/movementText";
import type { Report } from "../../domain/report";
import { textParagraph } from "./wordText";

/** "What has changed" since the report before; "" where there's none to compare with. */
export function changesPart({ movements, plans }: Report): string {
  if (movements === null) return "";
  const heading = [
    textParagraph("What has changed", "Heading1"),
    textParagraph(describeBaseline(movements)),
  ];
  if (movements.kind === "duplicates") return heading.join("");
  const named = plans.length > 1;
  const kinds = MOVEMENT_KINDS.flatMap((kind) => {
    const found = movements.actions.filter((movement) => movement.kind === kind);
    return found.length === 0
      ? []
      : [
          textParagraph(MOVEMENT_TITLES[kind], "Heading2"),
          ...found.map((movement) => textParagraph(describe(movement, named), "ListBullet")),
        ];
  });
  return [...heading, textParagraph(countMovements(movements)), ...kinds].join("");
}

function describe(movement: ActionMovement, named: boolean): string {
  const words = describeMovement(movement);
  return named ? `${movement.plan}: ${words}` : words;
}
