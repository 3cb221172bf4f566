import type { Scheme } from "./Scheme";
import { amber, green, red } from "./trafficLights";

/** Red, Amber and Green, best to worst; the board must see each Red. */
export const threeColourScheme: Scheme = {
  id: "three-colour",
  name: "Red, Amber, Green",
  statuses: [green, amber, red],
  notRated: [],
  overall: { sound: 0, adverse: 1, worst: 2 },
};
