/** A word that denies, a contraction of one, "of" and "off", and "in" and "un" before another word. */
const DENIAL =
  /\b(?:no|not|non|never|cannot|(?:is|are|was|has|have|do|does|did|wo|ca)nt)\b|\bof|\b(?:in|un)[a-z]/gu;

/**
 * Whether neither text denies what the other says. Opposites lie a few letters apart, such as "no
 * Risk" and "with Risk", "Off Target" and "On Target", "Incomplete" and "Complete".
 *
 * @param given as `plainSpelling` gives it
 * @param spelling likewise
 */
export function agree(given: string, spelling: string): boolean {
  return countDenials(given) === countDenials(spelling) && affirms(given) === affirms(spelling);
}

function countDenials(text: string): number {
  return text.match(DENIAL)?.length ?? 0;
}

function affirms(text: string): boolean {
  return /\bwith\b/u.test(text);
}
