import type { SignForm } from './sign.ts';

/** What a sign's text so far is judged by. */
export interface Reading {
  readonly text: string;
  /** The character behind it; empty at the end. */
  readonly next: string;
  /** The character before it; empty where its block begins. */
  readonly before: string;
  /** Nothing stands behind it on its line. */
  readonly isLast: boolean;
}

/** How a sign is recognised, character by character. */
export interface SignShape {
  readonly form: SignForm;
  /** Its first character. */
  readonly open: string;
  readonly longest: number;
  /** `more`: it may become one; `end`: it is one; `no`: it is none. */
  readonly judge: (reading: Reading) => 'more' | 'end' | 'no';
}

/** A sign from one mark to another, with anything between. */
export function between(
  open: string,
  close: string,
  isOne: (reading: Reading) => boolean = () => true,
): Omit<SignShape, 'form'> {
  return {
    open: open.charAt(0),
    longest: 2000,
    judge: (reading) => {
      const { text } = reading;
      if (text.length <= open.length) return open.startsWith(text) ? 'more' : 'no';
      if (!text.endsWith(close) || text.length < open.length + close.length + 1) return 'more';
      return isOne(reading) ? 'end' : 'no';
    },
  };
}

/** A sign of one line or few: `partly` holds of each of its beginnings, `wholly` of all of it. */
export function matching(
  partly: RegExp,
  wholly: RegExp,
  isOne: (reading: Reading) => boolean = () => true,
): Omit<SignShape, 'form'> {
  return {
    open: partly.source.replace(/^\^\\?/, '').charAt(0),
    longest: 400,
    judge: (reading) => {
      if (!partly.test(reading.text)) return 'no';
      return wholly.test(reading.text) && isOne(reading) ? 'end' : 'more';
    },
  };
}
