/** One person's quotations, both sides, and the way to others. `filter` is a topic and a year as they stand behind a name, or empty. */
export const quote = {
  on: (topic: string) => ` on “${topic}”`,
  in: (year: number) => ` in ${String(year)}`,
  placeIn: (number: number, all: number, whose: string) => `${String(number)} of ${String(all)} by ${whose}`,
  atRandom: (place: string) => `${place}, at random`,
  another: 'Another',
  noneBy: (whose: string) => `This record holds no words of ${whose}.`,
  noneFurther: (whose: string) => `There are no further words of ${whose}.`,
  none: 'This record holds no quotations.',
  nearest: 'The nearest there is:',
  allOf: (name: string, number: number) => `All of ${name} (${String(number)})`,
  all: (number: number) => `All (${String(number)})`,
  and: (names: readonly string[]) => names.join(' and '),
  /** What stands for them in a person's place, small letters. */
  bothTyped: ['both', 'both sides'],
  bothSides: (filter: string) => `Both sides${filter}`,
  bothPlace: (filter: string, number: number, all: number) =>
    `Both sides${filter}: ${String(number)} of ${String(all)}`,
  answered: (place: string) => `${place}, the second answers the first`,
  sideBySide: (place: string) => `${place}, side by side`,
  bothNamed: (names: string) => `Both sides: ${names}`,
  topicsOrBoth: 'Topics, or both sides',
  topicsOf: (name: string) => `Topics of ${name}`,
  whose: 'Whose words?',
};
