import { SectionCollector } from "../../../src/domain/tracker/collectSections";

/** A row's clues; what isn't named is blank. */
const clues = (given: { ref?: string; group?: string; section?: string }) => ({
  ref: "",
  group: "",
  section: "",
  ...given,
});

describe("collecting sections", () => {
  it("goes by the section column, blank meaning the same as above", () => {
    const collector = new SectionCollector();
    const places = [
      clues({ group: "Plan", section: "1.1 Data", ref: "1.1.1" }),
      clues({ ref: "1.1.2" }),
      clues({ section: "1.2 Planning", ref: "1.2.1" }),
      clues({ group: "Attract", section: "2.1 Campaigns", ref: "2.1.1" }),
      clues({ section: "1.1 Data", ref: "1.1.3" }),
    ].map((each) => collector.place(each));
    expect(places).toEqual([0, 0, 1, 2, 0]);
    expect(collector.sections).toEqual([
      { ref: "1.1", title: "Data", group: "Plan" },
      { ref: "1.2", title: "Planning", group: "Plan" },
      { ref: "2.1", title: "Campaigns", group: "Attract" },
    ]);
  });

  it("goes by headings above, and by the ref where they disagree", () => {
    const collector = new SectionCollector();
    collector.enterGroup("Pillar: Plan");
    collector.enterSection("1.1 Data");
    expect(collector.place(clues({ ref: "1.1.1" }))).toBe(0);
    expect(collector.place(clues({ ref: "" }))).toBe(0);
    expect(collector.place(clues({ ref: "1.2.1" }))).toBe(1);
    collector.enterGroup("Pillar: Attract");
    expect(collector.place(clues({ ref: "2.1.1" }))).toBe(2);
    expect(collector.sections).toEqual([
      { ref: "1.1", title: "Data", group: "Plan" },
      { ref: "1.2", title: "", group: "Plan" },
      { ref: "2.1", title: "", group: "Attract" },
    ]);
  });

  it("takes a numbered heading for a section's where groups go by a word", () => {
    const collector = new SectionCollector();
    expect(collector.enterGroup("3 Training")).toBe("group heading");
    expect(collector.enterGroup("Pillar: Train")).toBe("group heading");
    expect(collector.enterGroup("3 Training")).toBe("section heading");
    expect(collector.place(clues({ ref: "3.1" }))).toBe(0);
    expect(collector.sections).toEqual([{ ref: "3", title: "Training", group: "Train" }]);
  });

  it("goes by unnumbered headings, one of the same name in another group being another", () => {
    const collector = new SectionCollector();
    collector.enterGroup("Plan");
    collector.enterSection("Data");
    expect(collector.place(clues({ ref: "WF-1" }))).toBe(0);
    collector.enterGroup("Attract");
    collector.enterSection("Data");
    expect(collector.place(clues({ ref: "WF-2" }))).toBe(1);
    collector.enterGroup("Plan");
    collector.enterSection("data ");
    expect(collector.place(clues({ ref: "WF-3" }))).toBe(0);
  });

  it("keeps a heading that stands just above the first row of another group", () => {
    const collector = new SectionCollector();
    collector.enterSection("1.1 Data");
    expect(collector.place(clues({ group: "Plan", ref: "WF-1" }))).toBe(0);
    collector.enterSection("2.1 Campaigns");
    expect(collector.place(clues({ group: "Attract", ref: "WF-2" }))).toBe(1);
    expect(collector.sections).toEqual([
      { ref: "1.1", title: "Data", group: "Plan" },
      { ref: "2.1", title: "Campaigns", group: "Attract" },
    ]);
  });

  it("ends a section where another group begins", () => {
    const collector = new SectionCollector();
    collector.enterSection("1.1 Data");
    collector.place(clues({ group: "Plan", ref: "WF-1" }));
    expect(collector.place(clues({ group: "Attract", ref: "WF-2" }))).toBe(1);
    expect(collector.sections[1]).toEqual({ ref: "", title: "", group: "Attract" });
  });

  it("learns a section's title from a later row", () => {
    const collector = new SectionCollector();
    collector.place(clues({ ref: "1.1.1" }));
    collector.place(clues({ ref: "1.1.2", section: "1.1 Data" }));
    expect(collector.sections).toEqual([{ ref: "1.1", title: "Data", group: "" }]);
  });

  it("has a section a group where the groups' numbers begin with 1 again", () => {
    const collector = new SectionCollector();
    const places = [
      clues({ group: "Plan", section: "1 Data", ref: "WF-1" }),
      clues({ group: "Train", section: "1 Courses", ref: "WF-2" }),
      clues({ group: "Plan", section: "1 Data", ref: "WF-3" }),
      clues({ group: "Train", section: "1", ref: "WF-4" }),
      clues({ group: "Train", section: "1 courses", ref: "WF-5" }),
    ].map((each) => collector.place(each));
    collector.enterGroup("Pillar: Keep");
    collector.enterSection("1 Pay");
    expect([...places, collector.place(clues({ ref: "WF-6" }))]).toEqual([0, 1, 0, 1, 1, 2]);
    expect(collector.sections).toEqual([
      { ref: "1", title: "Data", group: "Plan" },
      { ref: "1", title: "Courses", group: "Train" },
      { ref: "1", title: "Pay", group: "Keep" },
    ]);
  });

  it("has one section for a ref whose groups differ, or its titles, but not both", () => {
    const collector = new SectionCollector();
    const places = [
      clues({ group: "High", section: "1.1 Data", ref: "1.1.1" }),
      clues({ group: "Low", section: "1.1 Data", ref: "1.1.2" }),
      clues({ group: "Low", section: "1.1", ref: "1.1.3" }),
      clues({ group: "High", section: "1.1 Data and models", ref: "1.1.4" }),
      clues({ group: "LOW", section: "1.1 DATA", ref: "1.1.5" }),
    ].map((each) => collector.place(each));
    expect(places).toEqual([0, 0, 0, 0, 0]);
    expect(collector.sections).toEqual([{ ref: "1.1", title: "Data", group: "High" }]);
  });

  it("has a section for rows that tell none", () => {
    const collector = new SectionCollector();
    expect(collector.place(clues({}))).toBe(0);
    expect(collector.place(clues({ ref: "WF-2" }))).toBe(0);
    expect(collector.sections).toEqual([{ ref: "", title: "", group: "" }]);
  });

  it.each([
    ["Pillar: Plan", "Plan"],
    ["Priority : Recruit", "Recruit"],
    ["Priority 2 – Recruit", "Priority 2 – Recruit"],
    ["Plan", "Plan"],
  ])("calls the group of %j %j", (text, group) => {
    const collector = new SectionCollector();
    collector.place(clues({ group: text, ref: "1.1.1" }));
    expect(collector.sections[0]?.group).toBe(group);
  });

  it.each(['"', "''", "”", "〃", "ditto", "Do.", "as above", "Same as above"])(
    "takes %s for the same as above",
    (mark) => {
      const collector = new SectionCollector();
      collector.place(clues({ group: "Plan", section: "Data", ref: "WF-1" }));
      expect(collector.place(clues({ group: mark, section: mark, ref: "WF-2" }))).toBe(0);
      expect(collector.place(clues({ group: mark, section: "Models", ref: "WF-3" }))).toBe(1);
      expect(collector.sections).toEqual([
        { ref: "", title: "Data", group: "Plan" },
        { ref: "", title: "Models", group: "Plan" },
      ]);
    }
  );

  it("takes groups for sections where nothing else is told", () => {
    const collector = new SectionCollector();
    collector.place(clues({ ref: "WF-1" }));
    collector.enterGroup("Priority 1 – Keep");
    collector.place(clues({ ref: "1a" }));
    collector.enterGroup("Pillar: Recruit");
    collector.place(clues({ ref: "2a" }));
    expect(collector.sections).toEqual([
      { ref: "", title: "", group: "" },
      { ref: "", title: "Priority 1 – Keep", group: "" },
      { ref: "", title: "Recruit", group: "" },
    ]);
    expect(collector.place(clues({ section: "Data", ref: "2b" }))).toBe(3);
    expect(collector.sections.map(({ title, group }) => `${group} > ${title}`)).toEqual([
      " > ",
      "Priority 1 – Keep > ",
      "Recruit > ",
      "Recruit > Data",
    ]);
  });
});
