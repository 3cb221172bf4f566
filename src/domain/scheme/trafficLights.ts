import type { Status } from "./Scheme";

/** Green as the three-colour and BRAG schemes have it. */
export const green: Status = {
  label: "Green",
  aliases: ["G", "On Track", "On Schedule", "On Target", "OK"],
  meaning: "The action is going to plan.",
  standing: "sound",
  exception: false,
  mark: "▶",
  fill: "#1E7B3A",
  ink: "#FFFFFF",
  tint: "#DDF1E2",
};

/** Amber as the three-colour and BRAG schemes have it. */
export const amber: Status = {
  label: "Amber",
  aliases: ["A", "Yellow", "At Risk"],
  meaning: "The action is at risk, and needs something done to get back to plan.",
  standing: "adverse",
  exception: false,
  mark: "!",
  fill: "#FFC24B",
  ink: "#3A2600",
  tint: "#FFE9B8",
};

/** Red as the three-colour and BRAG schemes have it. */
export const red: Status = {
  label: "Red",
  aliases: ["R", "Off Track"],
  meaning: "The action won't go to plan unless something is decided or changed.",
  standing: "adverse",
  exception: true,
  mark: "✖",
  fill: "#B3261E",
  ink: "#FFFFFF",
  tint: "#F2B5AF",
};
