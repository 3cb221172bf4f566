import fs from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { findAddinFolder, listen, readStartOptions } from "../../scripts/start.cjs";
import { makeFolder } from "./support/makeFolder";

describe("what npm start is asked for", () => {
  it("is this add-in, on port 3000, in the user's browser", () => {
    expect(readStartOptions([], {})).toEqual({
      addin: undefined,
      selfCheck: false,
      watch: false,
      port: 3000,
      opensBrowser: true,
    });
  });

  it("takes the port from --port, then from PORT", () => {
    expect(readStartOptions([], { PORT: "8080" }).port).toBe(8080);
    expect(readStartOptions(["--port", "9090"], { PORT: "8080" }).port).toBe(9090);
    expect(readStartOptions([], { PORT: "" }).port).toBe(3000);
  });

  it.each(["0", "65536", "80.5", "web"])("refuses %s as a port", (port) => {
    expect(() => readStartOptions(["--port", port], {})).toThrow(`'${port}' is no port`);
  });

  it("leaves the browser shut when asked to", () => {
    expect(readStartOptions([], { BROWSER: "none" }).opensBrowser).toBe(false);
  });

  it("takes another add-in, but doesn't rebuild it", () => {
    expect(readStartOptions(["--addin", "there"], {}).addin).toBe("there");
    expect(() => readStartOptions(["--addin", "there", "--watch"], {})).toThrow("--watch");
    expect(() => readStartOptions(["--adin", "there"], {})).toThrow("--adin");
  });
});

describe("the self-check", () => {
  it("takes the add-in's place, and goes with no other", () => {
    expect(readStartOptions(["--self-check"], {})).toMatchObject({
      addin: undefined,
      selfCheck: true,
    });
    expect(() => readStartOptions(["--self-check", "--watch"], {})).toThrow("--watch");
    expect(() => readStartOptions(["--self-check", "--addin", "there"], {})).toThrow("--addin");
  });
});

describe("another add-in's folder", () => {
  const root = makeFolder({ "good/manifest.xml": "<OfficeApp/>", "bad/page.html": "" });

  afterAll(() => {
    fs.rmSync(root, { recursive: true });
  });

  it("is found from where npm was called", () => {
    expect(findAddinFolder("good", root)).toBe(path.join(root, "good"));
  });

  it("has to be there, with a manifest", () => {
    expect(() => findAddinFolder("none", root)).toThrow("There is no folder");
    expect(() => findAddinFolder("bad", root)).toThrow("has no manifest.xml");
    expect(() => findAddinFolder("good/manifest.xml", root)).toThrow("There is no folder");
  });
});

describe("a taken port", () => {
  it("is told in plain words, whichever address it is taken on", async () => {
    const first = http.createServer();
    await new Promise<void>((resolve) => first.listen(0, "127.0.0.1", resolve));
    const { port } = first.address() as AddressInfo; // it listens on a port, not on a pipe
    const second = http.createServer();
    await expect(listen(second, port)).rejects.toThrow(
      `Port ${port} is taken, perhaps by another workbench.`
    );
    await new Promise((resolve) => first.close(resolve));
    await listen(second, port);
    await new Promise((resolve) => second.close(resolve));
  });
});
