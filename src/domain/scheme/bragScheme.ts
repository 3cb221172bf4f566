import type { NotRatedStatus, Scheme, Status } from "./Scheme";
import { amber, green, red } from "./trafficLights";

/** What a team means by Blue: finished, not begun and not yet due to be, or not to be rated. */
export type BlueMeaning = "complete" | "not-started" | "not-rated";

const blueLook = {
  label: "Blue",
  exception: false,
  fill: "#1F5FA8",
  ink: "#FFFFFF",
  tint: "#DCE8F5",
} as const;

const complete: Status = {
  ...blueLook,
  aliases: ["B", "Complete", "Completed", "Done", "Closed", "Finished", "Delivered"],
  meaning: "The action is finished.",
  standing: "complete",
  mark: "✔",
};

const notStarted: Status = {
  ...blueLook,
  aliases: ["B", "Not Started", "Not yet Started", "Not Due to Start"],
  meaning: "The action hasn't begun, and isn't due to have.",
  standing: "sound",
  mark: "○",
};

const notRated: NotRatedStatus = {
  label: blueLook.label,
  aliases: ["B"],
  meaning: "The action isn't to be rated.",
};

/**
 * Blue, Red, Amber and Green, best to worst: Blue comes first where it means complete, after Green
 * where it means not started, and isn't among the statuses where it isn't rated. Each meaning has
 * an id of its own, the default "brag". A section as a whole is Green, Amber or Red.
 */
export function bragScheme(blue: BlueMeaning = "complete"): Scheme {
  switch (blue) {
    case "complete":
      return {
        id: "brag",
        name: "BRAG, Blue for complete",
        statuses: [complete, green, amber, red],
        notRated: [],
        overall: { sound: 1, adverse: 2, worst: 3 },
      };
    case "not-started":
      return {
        id: "brag-not-started",
        name: "BRAG, Blue for not started",
        statuses: [green, notStarted, amber, red],
        notRated: [],
        overall: { sound: 0, adverse: 2, worst: 3 },
      };
    case "not-rated":
      return {
        id: "brag-not-rated",
        name: "BRAG, Blue for not rated",
        statuses: [green, amber, red],
        notRated: [notRated],
        overall: { sound: 0, adverse: 1, worst: 2 },
      };
  }
}
