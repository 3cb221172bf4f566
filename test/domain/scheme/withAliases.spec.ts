import fc from "fast-check";
import {
  bragScheme,
  checkScheme,
  createStatusReader,
  fivePointScheme,
  SCHEMES,
  threeColourScheme,
  withAliases,
} from "../../../src/domain";
import { anyCell } from "../../support/domain/arbitraryGrid";

const [green, amber, red] = threeColourScheme.statuses;

describe("the aliases that a user has confirmed", () => {
  it("are read as the status that they mean", () => {
    const scheme = withAliases(threeColourScheme, [
      { text: " Going  well", label: "green" },
      { text: "⭐", label: "Green" },
      { text: "On hold", label: "Red" },
    ]);
    expect(scheme).toEqual({
      ...threeColourScheme,
      statuses: [
        {
          ...green,
          aliases: ["G", "On Track", "On Schedule", "On Target", "OK", "Going well", "⭐"],
        },
        amber,
        { ...red, aliases: ["R", "Off Track", "On hold"] },
      ],
    });
    const read = createStatusReader(scheme);
    expect([read("going well"), read("⭐"), read("🌧")]).toEqual([
      { kind: "rated", status: 0, text: "going well", exact: false },
      { kind: "rated", status: 0, text: "⭐", exact: false },
      { kind: "unknown", text: "🌧", nearest: null },
    ]);
  });

  it("can mean a word that isn't rated", () => {
    const read = createStatusReader(withAliases(fivePointScheme, [{ text: "-", label: "Exempt" }]));
    expect([read("-"), read("?")]).toEqual([
      { kind: "not-rated", label: "Exempt", text: "-", exact: false },
      { kind: "unknown", text: "?", nearest: null },
    ]);
  });

  it("are taken from the status whose alias they were; the later of two counts", () => {
    const scheme = withAliases(bragScheme(), [
      { text: "closed", label: "Red" },
      { text: "Closed", label: "Green" },
    ]);
    expect(scheme.statuses.map(({ aliases }) => aliases.includes("Closed"))).toEqual([
      false,
      true,
      false,
      false,
    ]);
    expect(createStatusReader(scheme)("CLOSED")).toMatchObject({ kind: "rated", status: 1 });
  });

  it.each([
    ["a label", [{ text: "amber", label: "Green" }]],
    ["a label itself", [{ text: "GREEN", label: "Green" }]],
    ["a blank text", [{ text: " ", label: "Green" }]],
    ["a label that there isn't", [{ text: "Fine", label: "Delivered" }]],
    ["a blank label", [{ text: "Fine", label: "" }]],
    ["what is known already", [{ text: "on track", label: "Green" }]],
    ["nothing", []],
  ])("change nothing with %s", (_, aliases) => {
    expect(withAliases(threeColourScheme, aliases)).toEqual(threeColourScheme);
  });

  it("never spoil a scheme, nor hide a label", () => {
    const anyText = anyCell.map(String);
    fc.assert(
      fc.property(
        fc.constantFrom(...SCHEMES).chain((scheme) =>
          fc.record({
            scheme: fc.constant(scheme),
            aliases: fc.array(
              fc.record({
                text: anyText,
                label: fc.constantFrom(...scheme.statuses.map(({ label }) => label), "None such"),
              })
            ),
          })
        ),
        ({ scheme, aliases }) => {
          const confirmed = withAliases(scheme, aliases);
          expect(checkScheme(confirmed)).toEqual([]);
          const read = createStatusReader(confirmed);
          scheme.statuses.forEach(({ label }, status) => {
            expect(read(label)).toMatchObject({ kind: "rated", status, exact: true });
          });
        }
      )
    );
  });
});
