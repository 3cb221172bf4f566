import { findNearestStatus } from "../../../src/domain/scheme/nearestStatus";
import { fivePointScheme, publishedScheme, type Scheme } from "../../../src/domain";
import { statuses } from "../../support/domain/statuses";

const { delivered, onTrack, missedNoRisk, atRisk, missedWithRisk, offTrack } = statuses;
const none = null;

describe("proposing the nearest status", () => {
  it.each([
    ["Delivred", delivered],
    ["Deliverd", delivered],
    ["Delivereed", delivered],
    ["Delievered", delivered],
    ["Dleivered", delivered],
    ["Delivered1", delivered],
    ["Compelte", delivered],
    ["Completd", delivered],
    ["Competed", delivered],
    ["Fnished", delivered],
    ["Delivery Compleet", delivered],
    ["On Trak", onTrack],
    ["On Tack", onTrack],
    ["On Tracks", onTrack],
    ["On Trackk", onTrack],
    ["On Trcak", onTrack],
    ["OnTrack", onTrack],
    ["Ontrack.", onTrack],
    ["Track On", onTrack],
    ["Gren", onTrack],
    ["Greeen", onTrack],
    ["Grreen", onTrack],
    ["On Schedual", none],
    ["On Schedul", onTrack],
    ["On Taget", onTrack],
    ["Delivery Date Mised no Risk", missedNoRisk],
    ["Delivery Date Missed no Rsik", missedNoRisk],
    ["Delivery Date Missed No Riskk", missedNoRisk],
    ["Delivery Dat Missed no Risk", missedNoRisk],
    ["Delivery Missed Date no Risk", missedNoRisk],
    ["No Risk Delivery Date Missed", missedNoRisk],
    ["Missed Date no Risk", missedNoRisk],
    ["Delviery Date Missed no Risk", missedNoRisk],
    ["At Rsk", atRisk],
    ["At Risks", atRisk],
    ["At Riks", atRisk],
    ["Atrisk", atRisk],
    ["A Risk", atRisk],
    ["Risk At", atRisk],
    ["Ambr", atRisk],
    ["Ambre", atRisk],
    ["Ammber", atRisk],
    ["Delivery Date Mised with Risk", missedWithRisk],
    ["Delivery Date Missed with Rsk", missedWithRisk],
    ["Delivery Date Missed w/ Risk", missedWithRisk],
    ["Delivery Date Missed without Risk", missedNoRisk],
    ["Delivery Date Missed with no Risk", missedNoRisk],
    ["With Risk Delivery Date Missed", missedWithRisk],
    ["Missed Date with Risk", missedWithRisk],
    ["Delivry Date Missed with Risk", missedWithRisk],
    ["Of Track", offTrack],
    ["Off Trak", offTrack],
    ["Offtrack", offTrack],
    ["Off Tarck", offTrack],
    ["Off Trackk", offTrack],
    ["Offf Track", offTrack],
    ["Track Off", offTrack],
  ])("for %j", (text, status) => {
    expect(findNearestStatus(text, publishedScheme)).toBe(status);
  });

  it.each([
    "Not Delivered",
    "Undelivered",
    "Incomplete",
    "Delivery Incomplete",
    "Delivery not Complete",
    "Not Complete",
    "Unfinished",
    "Not on Track",
    "Off Schedule",
    "Off Target",
    "Of Target",
    "Of Schedule",
    "No Risk",
    "Not at Risk",
    "With Risk",
    "Delivery Date Missed",
    "Delivery Date Missed Risk",
    "Delivery Date Missed wth Risk",
    "Delivery Date Missed now Risk",
    "Delivery Date Met",
    "O Track",
    "Track",
    "Risk",
    "Low Risk",
    "High Risk",
    "Amber/Red",
    "Amber/Green",
    "Started",
    "In progress",
    "Delayed",
    "Deferred",
    "On Hold",
    "Cancelled",
    "TBC",
    "N/A",
    "x",
    "On track for delivery in March, subject to the agreement of the new contract",
    "進行中",
  ])("has none for %j", (text) => {
    expect(findNearestStatus(text, publishedScheme)).toBeNull();
  });

  it.each([
    ["no", missedWithRisk],
    ["with", missedNoRisk],
  ])("never takes a misspelling of '%s Risk' for its opposite", (sense, opposite) => {
    const label = `Delivery Date Missed ${sense} Risk`;
    const letters = Array.from("abcdefghijklmnopqrstuvwxyz ");
    const misspelt = Array.from(label).flatMap((_, at) => [
      label.slice(0, at) + label.slice(at + 1),
      ...letters.map((letter) => label.slice(0, at) + letter + label.slice(at)),
      ...letters.map((letter) => label.slice(0, at) + letter + label.slice(at + 1)),
    ]);
    expect(
      misspelt.filter((text) => findNearestStatus(text, publishedScheme) === opposite)
    ).toEqual([]);
  });

  it.each([
    ["in short", "Del. Date Missed w/o Risk", missedNoRisk],
    ["by its initials", "DDM with Risk", missedWithRisk],
    ["without vowels", "Dlvrd", delivered],
    ["twice", "Green - On Track", onTrack],
    ["as two that differ", "Green - At Risk", none],
    ["by two letters, which could be anything", "OT", none],
    ["by three letters, which could be anything", "DDM", none],
  ])("knows a status %s: %j", (_, text, status) => {
    expect(findNearestStatus(text, publishedScheme)).toBe(status);
  });

  it("proposes nothing where a word that isn't rated is as near", () => {
    const scheme: Scheme = {
      ...publishedScheme,
      notRated: [{ label: "Delivers", aliases: [], meaning: "Always at it." }],
    };
    expect(["Delivere", "Delivred"].map((text) => findNearestStatus(text, scheme))).toEqual([
      none,
      delivered,
    ]);
    expect(findNearestStatus("Delivere", publishedScheme)).toBe(delivered);
  });

  it.each([
    ["Amber/Gren", 1],
    ["Grene/Amber", 1],
    ["Amber/Rde", 3],
    ["Ambre", 2],
    ["Amber or Green", none],
    ["Gren/Red", none],
  ])("keeps the points of delivery confidence apart: %j", (text, status) => {
    expect(findNearestStatus(text, fivePointScheme)).toBe(status);
  });
});
