/** Lengths the derivations share. A year is 365 days and a month 30: the guide's convention, said on the systems' pages. */
export const MINUTE = 60;
export const HOUR = 3600;
export const DAY = 86_400;
export const MONTH_DAYS = 30;
export const YEAR_DAYS = 365;
/** Bills come by the calendar month. */
export const YEAR_MONTHS = 12;
