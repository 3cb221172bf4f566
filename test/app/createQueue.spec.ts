import { createQueue } from "../../src/app/createQueue";

it("does one piece of work after the other, also after one that fails", async () => {
  const inTurn = createQueue();
  const log: string[] = [];
  const work =
    (name: string): (() => Promise<string>) =>
    async () => {
      log.push(`${name} begins`);
      await Promise.resolve();
      log.push(`${name} ends`);
      if (name === "second") throw new Error(name);
      return name;
    };
  const all = await Promise.allSettled(
    ["first", "second", "third"].map((name) => inTurn(work(name)))
  );
  expect(log).toEqual(
    ["first", "second", "third"].flatMap((name) => [`${name} begins`, `${name} ends`])
  );
  expect(all.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
});
