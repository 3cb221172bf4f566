import { spawn, type ChildProcess } from "node:child_process";

/** Starts a workbench of its own on a port, and waits until it can be opened. To be ended with SIGTERM. */
export async function serveWorkbench(port: number, ...options: string[]): Promise<ChildProcess> {
  const server = spawn(process.execPath, ["scripts/start.cjs", ...options], {
    env: { ...process.env, PORT: String(port), BROWSER: "none" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.on("data", (text: Buffer) => {
      if (text.toString().includes(`http://localhost:${port}/`)) resolve();
    });
    server.on("exit", (code) => {
      reject(new Error(`The workbench ended with ${String(code)}.`));
    });
  });
  return server;
}
