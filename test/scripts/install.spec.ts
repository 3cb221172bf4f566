import {
  clearNpmSettings,
  computeStamp,
  explainStale,
  findNpm,
  isNodeNewEnough,
} from "../../scripts/install.cjs";

const machine = { platform: "linux", arch: "x64", abi: "115" };

describe("the stamp of installed packages", () => {
  it("is the same for the same lock file and machine", () => {
    expect(computeStamp("lock", machine)).toBe(computeStamp(Buffer.from("lock"), { ...machine }));
  });

  it.each([
    ["lock file", "other lock", machine],
    ["platform", "lock", { ...machine, platform: "win32" }],
    ["processor", "lock", { ...machine, arch: "arm64" }],
    ["Node", "lock", { ...machine, abi: "127" }],
  ])("differs with another %s", (_, lock, otherMachine) => {
    expect(computeStamp(lock, otherMachine)).not.toBe(computeStamp("lock", machine));
  });
});

describe("what to install", () => {
  it("is nothing when the stamp is the wanted one", () => {
    expect(explainStale("a", "a", true)).toBeUndefined();
  });

  it("is said in words otherwise", () => {
    expect(explainStale(undefined, "a", false)).toBe("No packages yet.");
    expect(explainStale(undefined, "a", true)).toContain("not finished installing");
    expect(explainStale("b", "a", true)).toContain("not those of package-lock.json");
  });
});

describe("running npm", () => {
  it("keeps npm's settings of the running script from the new one", () => {
    const kept = { PATH: "/bin", HTTPS_PROXY: "proxy", npm_execpath: "/npm-cli.js" };
    const cleared = {
      npm_config_loglevel: "silent",
      NPM_CONFIG_OMIT: "dev",
      npm_lifecycle_event: "test",
      npm_package_name: "rag-tracker",
      NODE_ENV: "production",
    };
    expect(clearNpmSettings({ ...kept, ...cleared })).toEqual(kept);
  });

  it("uses the npm that runs this script, and no other package manager", () => {
    const npm = findNpm({ npm_execpath: "/usr/lib/npm/bin/npm-cli.js" });
    expect(npm).toEqual({
      file: process.execPath,
      before: ["/usr/lib/npm/bin/npm-cli.js"],
      shell: false,
    });
    expect(findNpm({ npm_execpath: "/usr/lib/yarn.js" }).file).toMatch(/^npm(\.cmd)?$/);
    expect(findNpm({}).before).toEqual([]);
  });

  it("wants a Node as new as package.json says", () => {
    expect(isNodeNewEnough("20.0.0", ">=20")).toBe(true);
    expect(isNodeNewEnough("24.1.0", ">=20")).toBe(true);
    expect(isNodeNewEnough("18.20.4", ">=20")).toBe(false);
    expect(isNodeNewEnough("20.18.1", ">=20.19")).toBe(false);
    expect(isNodeNewEnough("22.0.0", ">=20.19")).toBe(true);
    expect(() => isNodeNewEnough("22.0.0", "^22")).toThrow("engines.node");
  });
});
