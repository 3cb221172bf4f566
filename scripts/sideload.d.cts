/** What `npm run start:excel` and `start:web` are asked for; throws, saying how they're used. */
export function readTarget(words: readonly string[]): {
  target: string[];
  program: "addin" | "selfCheck";
};
