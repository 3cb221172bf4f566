import { rememberLast } from "../../../src/domain/tracker/remember";

it("what was asked last is worked out once, also for nothing", () => {
  const asked: (string | undefined)[] = [];
  const lengthOf = rememberLast((text: string | undefined) => {
    asked.push(text);
    return text?.length ?? 0;
  });
  expect([undefined, undefined, "ab", "ab", undefined].map(lengthOf)).toEqual([0, 0, 2, 2, 0]);
  expect(asked).toEqual([undefined, "ab", undefined]);
});
