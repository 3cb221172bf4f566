import type { Scheme } from "./Scheme";
import { amber, green, red } from "./trafficLights";

/**
 * Delivery confidence in five points, best to worst, with two words for actions that aren't rated.
 * A section as a whole is Green, Amber or Red; the board must see each Amber/Red and each Red.
 * "On Track" and the like aren't aliases here: they could be one of two points.
 */
export const fivePointScheme: Scheme = {
  id: "five-point",
  name: "Delivery confidence (five points)",
  statuses: [
    {
      ...green,
      aliases: ["G"],
      meaning: "Delivery is very likely, with no issue that threatens it.",
    },
    {
      label: "Amber/Green",
      aliases: ["Green/Amber", "AmberGreen", "GreenAmber", "A/G", "G/A", "AG", "GA"],
      meaning: "Delivery is likely, as long as the risks are watched.",
      standing: "sound",
      exception: false,
      mark: "≈",
      fill: "#C5D86D",
      ink: "#2A3300",
      tint: "#EEF4D3",
    },
    {
      ...amber,
      aliases: ["A"],
      meaning: "Delivery is possible, with issues that must be dealt with soon.",
    },
    {
      label: "Amber/Red",
      aliases: ["Red/Amber", "AmberRed", "RedAmber", "A/R", "R/A", "AR", "RA"],
      meaning: "Delivery is in doubt, with issues in several places that must be dealt with now.",
      standing: "adverse",
      exception: true,
      mark: "‼",
      fill: "#E8743B",
      ink: "#2E0F00",
      tint: "#FADCCB",
    },
    {
      ...red,
      aliases: ["R"],
      meaning: "Delivery looks out of reach unless the action is thought through anew.",
    },
  ],
  notRated: [
    {
      label: "Reset",
      aliases: ["Re-set"],
      meaning: "What is to be delivered, or by when, is being agreed again.",
    },
    {
      label: "Exempt",
      aliases: ["Exempted"],
      meaning: "The action is exempt from rating.",
    },
  ],
  overall: { sound: 0, adverse: 2, worst: 4 },
};
