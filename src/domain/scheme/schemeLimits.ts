/** More statuses than this can't be told apart, nor do they fit the summary's columns. */
export const MOST_STATUSES = 12;

/** Longer labels are sentences: they would fit neither the sheets nor the pane. In characters. */
export const LONGEST_LABEL = 60;
