/** A file that came with a message. */
export interface SentFile {
  readonly field: string;
  readonly name: string;
  readonly bytes: Buffer;
}

/** What the bot sent: a response, an edit or a follow-up. */
export interface SentResponse {
  readonly type: number;
  readonly data: unknown;
  readonly files: readonly SentFile[];
  readonly messageId: string;
  /** Only the asker sees it, whatever its own flags say: the place of an edit decides. */
  readonly isPrivate: boolean;
}

/** What a member did. */
export type ExchangeKind = 'command' | 'component' | 'completion' | 'other';

/** One interaction and all that the bot sent for it. */
export interface Exchange {
  readonly id: string;
  readonly kind: ExchangeKind;
  /** Who asked. */
  readonly askerId: string;
  /** Resolves to the response, which may be a mere deferral. */
  readonly response: Promise<SentResponse>;
  /** Resolves to what the asker is answered with: the response, or what came for a deferred one. */
  readonly answer: Promise<SentResponse>;
  /** Resolves to the first edit of the answer. */
  readonly edit: Promise<SentResponse>;
  readonly responses: readonly SentResponse[];
  readonly answers: readonly SentResponse[];
  readonly edits: readonly SentResponse[];
  /** Those among the answers that are messages of their own besides the response. */
  readonly followUps: readonly SentResponse[];
  /** Responses that were refused because one was there already (`second`) or because they came after 3 s (`late`). */
  readonly refused: readonly string[];
  /** How long after the interaction's making Discord had its response; undefined before. */
  readonly respondedAfterMs: number | undefined;
  /** The sign of a deferred response, or the pressed message, was taken away. */
  readonly isWithdrawn: boolean;
}

/** The fake's own side of an exchange. */
export interface ExchangeRecord {
  readonly sentAt: number;
  readonly pressed: { readonly id: string; readonly isPrivate: boolean } | undefined;
  readonly refused: string[];
  respondedAfterMs: number | undefined;
  isWithdrawn: boolean;
  readonly onResponse: (response: SentResponse) => void;
  readonly onAnswer: (answer: SentResponse) => void;
  readonly onFollowUp: (followUp: SentResponse) => void;
  readonly onEdit: (edit: SentResponse) => void;
}

const DEFERRED_MESSAGE = 5;
const DEFERRED_UPDATE = 6;

/** True for a response that only says that the answer will come. */
export function isDeferral({ type }: SentResponse): boolean {
  return type === DEFERRED_MESSAGE || type === DEFERRED_UPDATE;
}

/** An exchange in which nothing has been sent; `pressed` is the message of a pressed component. */
export function createExchange(
  id: string,
  kind: ExchangeKind,
  askerId: string,
  pressed: ExchangeRecord['pressed'],
  sentAt: number,
): Exchange & ExchangeRecord {
  const responses = createRow();
  const answers = createRow();
  const edits = createRow();
  const followUps = createRow();
  return {
    id,
    kind,
    askerId,
    pressed,
    sentAt,
    response: responses.first,
    answer: answers.first,
    edit: edits.first,
    responses: responses.sent,
    answers: answers.sent,
    edits: edits.sent,
    followUps: followUps.sent,
    refused: [],
    respondedAfterMs: undefined,
    isWithdrawn: false,
    onResponse: responses.add,
    onAnswer: answers.add,
    onEdit: edits.add,
    onFollowUp: (followUp) => {
      followUps.add(followUp);
      answers.add(followUp);
    },
  };
}

function createRow() {
  const sent: SentResponse[] = [];
  let resolveFirst: (response: SentResponse) => void = () => undefined;
  const first = new Promise<SentResponse>((resolve) => {
    resolveFirst = resolve;
  });
  const add = (response: SentResponse) => {
    sent.push(response);
    resolveFirst(response);
  };
  return { sent, first, add };
}
