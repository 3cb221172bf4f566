/** The published scheme's statuses by name: their positions in printed order. */
export const statuses = {
  delivered: 0,
  onTrack: 1,
  missedNoRisk: 2,
  atRisk: 3,
  missedWithRisk: 4,
  offTrack: 5,
} as const;
