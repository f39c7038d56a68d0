/** The commands' names and descriptions. Names stand as they are typed. */
export const commands = {
  ask: {
    name: 'ask',
    description: 'Ask a question; the answer is a word-for-word, sourced excerpt.',
    menu: 'Ask the record about this',
    options: {
      question: { name: 'question', description: 'Your question, typed as you would say it.' },
    },
  },
  timeline: {
    name: 'timeline',
    description: 'The dated record: what happened when, with sources and a picture.',
    options: {
      from: {
        name: 'from',
        description: 'From when: 2018, early 2015, feb 2025, since the trial, today (that day in any year)…',
      },
      to: { name: 'to', description: 'Until when: 2018, Q3 2024, 2023-11-17, last year, now…' },
      person: { name: 'person', description: 'Only events that name this person or organization.' },
      about: { name: 'about', description: 'Only events about this, in your own words.' },
      order: {
        name: 'order',
        description: 'Which events come first (default: the oldest).',
        choices: { oldest: 'Oldest first', newest: 'Newest first' },
      },
    },
  },
  quote: {
    name: 'quote',
    description: 'What somebody said, word for word, with date, occasion and source.',
    options: {
      person: { name: 'person', description: 'Whose words: a name, a nickname, or “both” for the two sides.' },
      about: { name: 'about', description: 'What the words are about.' },
      year: { name: 'year', description: 'The year they were said in.' },
    },
  },
  check: {
    name: 'check',
    description: 'Compares a claimed quotation with the recorded words.',
    menu: 'Check this quote',
    options: {
      text: { name: 'text', description: 'The quotation, or a message that holds one in quotation marks.' },
      person: { name: 'person', description: 'Who is said to have said it.' },
    },
  },
  source: {
    name: 'source',
    description: 'What an id stands for and what it rests on; without an id, what the record covers.',
    options: {
      id: { name: 'id', description: 'An id as answers show it (p/…, e/…, q/…), or an article’s name.' },
    },
  },
  about: {
    name: 'about',
    description: 'What this bot is, what it keeps, and what it can do.',
    options: {},
  },
};

/** Options that every command takes. */
export const options = {
  private: { name: 'private', description: 'Only you see the answer.' },
};
