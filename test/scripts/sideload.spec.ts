import { readTarget } from "../../scripts/sideload.cjs";

const BOOK = "https://tenant.example/plan.xlsx";

it.each([
  [["desktop"], ["desktop", "--app", "excel"], "addin"],
  [["desktop", "--self-check"], ["desktop", "--app", "excel"], "selfCheck"],
  [["web", BOOK], ["web", "--document", BOOK], "addin"],
  [["web", "--self-check", BOOK], ["web", "--document", BOOK], "selfCheck"],
])("%j", (words, target, program) => {
  expect(readTarget(words)).toEqual({ target, program });
});

it.each([[[]], [["web"]], [["web", "plan.xlsx"]], [["web", BOOK, "more"]], [["desktop", BOOK]]])(
  "%j is answered with how the command is used",
  (words) => {
    expect(() => readTarget(words)).toThrow("npm run start:excel");
  }
);
