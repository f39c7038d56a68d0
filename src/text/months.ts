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

/** The months' English names in small letters, January first. */
export const MONTH_NAMES: readonly string[] = MONTHS.map((name) => name.toLowerCase());

/** The months' English names by their first three letters, January first. */
export const SHORT_MONTHS: readonly string[] = MONTHS.map((name) => name.slice(0, 3));
