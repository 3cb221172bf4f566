/** A day as "YYYY-MM-DD", without a time zone. */
export type IsoDay = string;
