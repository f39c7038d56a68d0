/** The months' English names, January first. */
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** {@link MONTHS} in small letters. */
export const MONTH_NAMES: readonly string[] = MONTHS.map((name) => name.toLowerCase());

/** {@link MONTHS} by their first three letters. */
export const SHORT_MONTHS: readonly string[] = MONTHS.map((name) => name.slice(0, 3));
