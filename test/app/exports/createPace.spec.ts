import { createPace } from "../../../src/app/exports/createPace";

/** A pace whose clock goes on by so many milliseconds at each look. */
function paceWith(
  step: number,
  signal = new AbortController().signal
): {
  pace: ReturnType<typeof createPace>;
  heard: number[];
} {
  const heard: number[] = [];
  let time = 0;
  const pace = createPace(
    (percent) => heard.push(percent),
    signal,
    () => (time += step)
  );
  return { pace, heard };
}

it("tells how far things are when the window has waited long enough", async () => {
  const { pace, heard } = paceWith(40);
  await pace(0.25);
  await pace(0.999);
  expect(heard).toEqual([25, 99]);
});

it("goes on at once when it hasn't", async () => {
  const { pace, heard } = paceWith(1);
  for (let at = 0; at < 10; at++) await pace(at / 10);
  expect(heard).toEqual([]);
});

it("lets the window have its turn, and ends there when the user has cancelled", async () => {
  const end = new AbortController();
  const { pace } = paceWith(40, end.signal);
  setTimeout(() => {
    end.abort();
  }, 0);
  await expect(pace(0.5)).rejects.toMatchObject({ name: "AbortError" });
});
