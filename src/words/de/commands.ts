import type { Words } from '../en.ts';

/** The commands' German names and descriptions. */
export const commands: Words['commands'] = {
  ask: {
    name: 'frage',
    description: 'Stell eine Frage; die Antwort ist ein wörtlicher Auszug mit Quellen.',
    menu: 'Das Archiv dazu fragen',
    options: {
      question: {
        name: 'frage',
        description: 'Deine Frage, so wie du sie stellen würdest, in der Sprache der Artikel.',
      },
    },
  },
  timeline: {
    name: 'zeitleiste',
    description: 'Was wann geschah, mit Quellen und einem Bild.',
    options: {
      from: {
        name: 'von',
        description:
          'Ab wann, auf Englisch: 2018, early 2015, feb 2025, since the trial, today (der Tag in jedem Jahr)…',
      },
      to: { name: 'bis', description: 'Bis wann, auf Englisch: 2018, Q3 2024, 2023-11-17, last year, now…' },
      person: { name: 'person', description: 'Nur Ereignisse, die diese Person oder Organisation nennen.' },
      about: { name: 'thema', description: 'Nur Ereignisse zu diesem Thema, in deinen Worten.' },
      order: {
        name: 'reihenfolge',
        description: 'Welche Ereignisse zuerst kommen (sonst die ältesten).',
        choices: { oldest: 'Älteste zuerst', newest: 'Neueste zuerst' },
      },
    },
  },
  quote: {
    name: 'zitat',
    description: 'Was jemand gesagt hat, Wort für Wort, mit Datum, Anlass und Quelle.',
    options: {
      person: { name: 'person', description: 'Wessen Worte: ein Name, ein Spitzname oder „beide“ für beide Seiten.' },
      about: { name: 'thema', description: 'Worum es in den Worten geht.' },
      year: { name: 'jahr', description: 'Das Jahr, in dem sie gesagt wurden.' },
    },
  },
  check: {
    name: 'prüfen',
    description: 'Vergleicht ein angebliches Zitat mit dem, was belegt ist.',
    menu: 'Dieses Zitat prüfen',
    options: {
      text: { name: 'text', description: 'Das Zitat, oder eine Nachricht, in der es in Anführungszeichen steht.' },
      person: { name: 'person', description: 'Wer das gesagt haben soll.' },
    },
  },
  source: {
    name: 'quelle',
    description: 'Wofür eine Kennung steht und worauf sie beruht; ohne Kennung: was das Archiv umfasst.',
    options: {
      id: {
        name: 'kennung',
        description: 'Eine Kennung aus einer Antwort (p/…, e/…, q/…) oder der Name eines Artikels.',
      },
    },
  },
  about: {
    name: 'über',
    description: 'Was dieser Bot ist, was er sich merkt und was er kann.',
    options: {},
  },
};

/** Options that every command takes, in German. */
export const options: Words['options'] = {
  private: { name: 'privat', description: 'Nur du siehst die Antwort.' },
};
