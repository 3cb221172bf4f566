import type { Scheme } from "./Scheme";

/**
 * The default scheme: the six statuses of the published board report, in its printed order.
 * Source: delivery progress report 3, February 2025; the meanings are in our words.
 */
export const publishedScheme: Scheme = {
  id: "published",
  name: "Delivery status (six statuses)",
  statuses: [
    {
      label: "Delivered",
      aliases: ["Complete", "Completed", "Done", "Closed", "Finished", "Delivery Complete"],
      meaning: "The action is finished.",
      standing: "complete",
      exception: false,
      mark: "✔",
      fill: "#1F5FA8",
      ink: "#FFFFFF",
      tint: "#DCE8F5",
    },
    {
      label: "On Track",
      aliases: ["Green", "G", "OK", "On Schedule", "On Target"],
      meaning: "The action is expected to be delivered by its due date.",
      standing: "sound",
      exception: false,
      mark: "▶",
      fill: "#1E7B3A",
      ink: "#FFFFFF",
      tint: "#DDF1E2",
    },
    {
      label: "Delivery Date Missed no Risk",
      aliases: ["Missed Delivery Date no Risk", "Date Missed no Risk", "Missed no Risk"],
      meaning: "The due date has passed, with no risk to what the action is for.",
      standing: "sound",
      exception: false,
      mark: "◷",
      fill: "#CFE8D5",
      ink: "#14351F",
      tint: "#EAF5EC",
    },
    {
      label: "At Risk",
      aliases: ["Amber", "A"],
      meaning: "Delivery by the due date is in doubt unless something is done.",
      standing: "adverse",
      exception: false,
      mark: "!",
      fill: "#FFC24B",
      ink: "#3A2600",
      tint: "#FFE9B8",
    },
    {
      label: "Delivery Date Missed with Risk",
      aliases: ["Missed Delivery Date with Risk", "Date Missed with Risk", "Missed with Risk"],
      meaning: "The due date has passed, and what the action is for is at risk.",
      standing: "adverse",
      exception: true,
      mark: "‼",
      fill: "#F3C6C2",
      ink: "#6B0F0A",
      tint: "#FBE1DE",
    },
    {
      label: "Off Track",
      aliases: ["Red", "R"],
      meaning: "The action won't be delivered by its due date as things stand.",
      standing: "adverse",
      exception: true,
      mark: "✖",
      fill: "#B3261E",
      ink: "#FFFFFF",
      tint: "#F2B5AF",
    },
  ],
  overall: { sound: 1, adverse: 3, worst: 5 },
};
