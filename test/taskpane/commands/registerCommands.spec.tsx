import { registerCommands, type Associate } from "../../../src/commands/registerCommands";
import { FakeSession } from "../../support/pane/FakeSession";
import { readyState } from "../../support/pane/sampleStates";

type Command = Parameters<Associate>[1];

function register(session: FakeSession): Map<string, Command> {
  const commands = new Map<string, Command>();
  registerCommands((id, run) => {
    // Office.js compares ids in upper case.
    commands.set(id.toUpperCase(), run);
  }, session);
  return commands;
}

describe("the ribbon's commands", () => {
  it.each(["recalculateRag", "RecalculateRag"])("know %s", async (id) => {
    const session = new FakeSession(readyState);
    await register(session).get(id.toUpperCase())?.();
    expect(session.requests).toEqual([["recalculate"]]);
  });

  it("know what repeats the last export", async () => {
    const session = new FakeSession(readyState);
    await register(session).get("EXPORTAGAIN")?.();
    expect(session.requests).toEqual([["exportAgain"]]);
  });

  it("end when the work has ended, not before", async () => {
    const session = new FakeSession(readyState);
    let finish = (): void => undefined;
    session.recalculate = () =>
      new Promise((resolve) => {
        finish = resolve;
      });
    const completed = jest.fn();
    const running = register(session).get("RECALCULATERAG")?.({ completed });
    expect(completed).not.toHaveBeenCalled();
    finish();
    await running;
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("end even when a fault stops the work", async () => {
    const session = new FakeSession(readyState);
    session.recalculate = () => Promise.reject(new Error("a bug"));
    const completed = jest.fn();
    await expect(register(session).get("RECALCULATERAG")?.({ completed })).rejects.toThrow("a bug");
    expect(completed).toHaveBeenCalledTimes(1);
  });
});
