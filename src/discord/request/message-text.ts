import { ComponentType, type APIEmbed } from 'discord.js';

/** A word of remarks such as "is this real?", which are about the message that they reply to. */
const REMARK =
  /\b(?:th(?:is|at|ese|ose)|it|real(?:ly)?|true|fake|legit|source|proof|cap|lol|lmao|wtf|fr|sure|huh|what|any(?:one|body))\b/i;
const MAX_REMARK_WORDS = 8;
const MIN_STATEMENT_WORDS = 4;
const DISCORD_ESCAPE = /\\([!-/:-@[-`{-~])/g;

/** What is read of a message, or of one that is forwarded. */
interface MessageWords {
  readonly content?: string;
  readonly embeds?: readonly APIEmbed[];
  readonly components?: readonly object[];
}

/** What is read of a message that Discord sends. */
interface ReadMessage extends MessageWords {
  readonly message_snapshots?: readonly { readonly message: MessageWords }[];
  readonly referenced_message?: ReadMessage | null;
}

/**
 * The words of a message that a command is used on: its own, with those of what it forwards, of its embeds and of the
 * text displays in its components; where it is a mere remark on the message that it replies to, the words of that one.
 * Empty if there are none.
 */
export function readMessageText(message: ReadMessage | undefined): string {
  if (!message) return '';
  const own = wordsOf(message);
  const above = message.referenced_message ? wordsOf(message.referenced_message) : '';
  return above !== '' && isRemark(own) ? above : own;
}

function wordsOf({ message_snapshots: forwarded = [], ...message }: ReadMessage): string {
  return [message, ...forwarded.map((snapshot) => snapshot.message)].map(partWords).filter(isText).join('\n\n');
}

/** A text display that quotes is the quotation: the bot's own words around it are none that somebody said. */
function partWords({ content = '', embeds = [], components = [] }: MessageWords): string {
  const shown = components.flatMap(textDisplays);
  const quoting = shown.filter((text) => /^(?:> |“)/m.test(text));
  const texts = [content, ...embeds.map(embedWords), ...(quoting.length > 0 ? quoting : shown)];
  return texts.filter(isText).join('\n\n').replace(DISCORD_ESCAPE, '$1').trim();
}

function embedWords({ title, description, fields = [] }: APIEmbed): string {
  return [title, description, ...fields.map(({ value }) => value)].filter(isText).join('\n');
}

function textDisplays(component: object): readonly string[] {
  const type: unknown = Reflect.get(component, 'type');
  if (type === ComponentType.TextDisplay) return [String(Reflect.get(component, 'content'))];
  if (type === ComponentType.MediaGallery) return listOf(component, 'items').flatMap(cardWords);
  return listOf(component, 'components').flatMap(textDisplays);
}

/** A quotation's card says its words in its description, in quotation marks. */
function cardWords(item: object): readonly string[] {
  const description: unknown = Reflect.get(item, 'description');
  return typeof description === 'string' && description.startsWith('“') ? [description] : [];
}

function listOf(component: object, key: string): readonly object[] {
  const inner: unknown = Reflect.get(component, key);
  return Array.isArray(inner) ? inner.map(Object) : [];
}

function isRemark(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < MIN_STATEMENT_WORDS) return true;
  return words.length <= MAX_REMARK_WORDS && !/["“”„«»]|^> /mu.test(text) && REMARK.test(text);
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}
