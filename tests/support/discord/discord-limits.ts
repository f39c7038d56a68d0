import { z } from 'zod';

/**
 * What Discord checks of what a bot sends, as its documentation gives it ("Component Reference", "Message Resource",
 * "Receiving and Responding to Interactions", "Application Commands"). Each function returns what Discord would refuse.
 */

const label = z.string().min(1).max(80);
const customId = z.string().min(1).max(100);
const id = z.int().optional();

const textDisplay = z.strictObject({ type: z.literal(10), id, content: z.string().min(1).max(4000) });
const linkButton = z.strictObject({
  type: z.literal(2),
  id,
  style: z.literal(5),
  label,
  url: z.url({ protocol: /^(https?|discord)$/ }).max(512),
  disabled: z.boolean().optional(),
});
const actionButton = z.strictObject({
  type: z.literal(2),
  id,
  style: z.int().min(1).max(4),
  label,
  custom_id: customId,
  disabled: z.boolean().optional(),
});
const button = z.union([linkButton, actionButton]);
const stringSelect = z.strictObject({
  type: z.literal(3),
  id,
  custom_id: customId,
  placeholder: z.string().max(150).optional(),
  min_values: z.int().min(0).max(25).optional(),
  max_values: z.int().min(1).max(25).optional(),
  disabled: z.boolean().optional(),
  options: z
    .array(
      z.strictObject({
        label: z.string().min(1).max(100),
        value: z.string().min(1).max(100),
        description: z.string().min(1).max(100).optional(),
        default: z.boolean().optional(),
      }),
    )
    .min(1)
    .max(25),
});
const actionRow = z.strictObject({
  type: z.literal(1),
  id,
  components: z.union([z.array(button).min(1).max(5), z.tuple([stringSelect])]),
});
const media = z.strictObject({ url: z.string().regex(/^(https?|attachment):\/\/\S+$/) });
const gallery = z.strictObject({
  type: z.literal(12),
  id,
  items: z
    .array(
      z.strictObject({ media, description: z.string().min(1).max(1024).optional(), spoiler: z.boolean().optional() }),
    )
    .min(1)
    .max(10),
});
const separator = z.strictObject({
  type: z.literal(14),
  id,
  divider: z.boolean().optional(),
  spacing: z.union([z.literal(1), z.literal(2)]).optional(),
});
const inContainer = z.discriminatedUnion('type', [actionRow, textDisplay, gallery, separator]);
const container = z.strictObject({
  type: z.literal(17),
  id,
  accent_color: z.int().min(0).max(0xffffff).nullish(),
  spoiler: z.boolean().optional(),
  components: z.array(inContainer).min(1),
});
const message = z.strictObject({
  flags: z.int(),
  components: z
    .array(z.discriminatedUnion('type', [container, actionRow, textDisplay, gallery, separator]))
    .min(1)
    .max(40),
  attachments: z
    .array(
      z.strictObject({
        id: z.union([z.string(), z.int()]),
        filename: z.string().min(1),
        description: z.string().max(1024).optional(),
      }),
    )
    .max(10)
    .optional(),
  allowed_mentions: z.strictObject({ parse: z.array(z.string()).length(0) }),
});

/** A message as a bot sends it, once it has been checked. */
export type SentMessage = z.infer<typeof message>;
type Component = SentMessage['components'][number] | z.infer<typeof button> | z.infer<typeof stringSelect>;

const IS_COMPONENTS_V2 = 1 << 15;
const EPHEMERAL = 1 << 6;

/** Every component of a message, nested ones too, outer before inner. */
export function allComponents(components: readonly Component[]): readonly Component[] {
  return components.flatMap((component) => [
    component,
    ...('components' in component ? allComponents(component.components) : []),
  ]);
}

/** What Discord would refuse in a Components V2 message with these files (by form field). Empty: nothing. */
export function checkMessage(payload: unknown, fileFields: readonly string[]): readonly string[] {
  const read = message.safeParse(payload);
  if (!read.success) return read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const components = allComponents(read.data.components);
  const texts = components.map((component) => ('content' in component ? component.content : ''));
  const ids = components.flatMap((component) => ('custom_id' in component ? [component.custom_id] : []));
  const values = components.flatMap((component) => ('options' in component ? [component.options] : []));
  const attachments = read.data.attachments ?? [];
  return [
    problem((read.data.flags & IS_COMPONENTS_V2) === 0, 'flags: no IS_COMPONENTS_V2'),
    problem((read.data.flags & ~(IS_COMPONENTS_V2 | EPHEMERAL)) !== 0, 'flags: not for a bot to set'),
    problem(components.length > 40, `components: ${String(components.length)}, at most 40`),
    problem(texts.join('').length > 4000, `components: ${String(texts.join('').length)} characters, at most 4000`),
    problem(new Set(ids).size < ids.length, 'components: a custom_id twice'),
    ...values.map((options) =>
      problem(new Set(options.map(({ value }) => value)).size < options.length, 'components: an option value twice'),
    ),
    ...galleryUrls(components).map((url) =>
      problem(
        url.startsWith('attachment://') && !attachments.some(({ filename }) => url === `attachment://${filename}`),
        `components: ${url} is not attached`,
      ),
    ),
    ...attachments.map((each) =>
      problem(!fileFields.includes(`files[${String(each.id)}]`), `attachments: no file for ${each.filename}`),
    ),
    problem(fileFields.length > attachments.length, 'attachments: a file without an entry'),
  ].flat();
}

/** A message that `checkMessage` finds nothing wrong with, typed; throws on others. */
export function readMessage(payload: unknown): SentMessage {
  return message.parse(payload);
}

function galleryUrls(components: readonly Component[]): readonly string[] {
  return components.flatMap((component) => ('items' in component ? component.items.map(({ media }) => media.url) : []));
}

function problem(isWrong: boolean, text: string): readonly string[] {
  return isWrong ? [text] : [];
}

const choices = z.strictObject({
  choices: z
    .array(z.strictObject({ name: z.string().min(1).max(100), value: z.union([z.string().max(100), z.number()]) }))
    .max(25),
});

/** What Discord would refuse in the data of an autocompletion. */
export function checkChoices(payload: unknown): readonly string[] {
  const read = choices.safeParse(payload);
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** Discord's documentation, "Locales". */
const LOCALES =
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  );

/** The same in other languages, each within the limits of the first. */
function localized(text: z.ZodString) {
  return z.partialRecord(z.enum(LOCALES), text).nullish();
}

const optionName = z.string().regex(/^[-_'\p{Ll}\p{N}]{1,32}$/u);
const description = z.string().min(1).max(100);
const menuName = z.string().min(1).max(32);
const named = {
  name: optionName,
  name_localizations: localized(optionName),
  description,
  description_localizations: localized(description),
};
const optionBase = { ...named, required: z.boolean().optional() };
const option = z.discriminatedUnion('type', [
  z.strictObject({
    ...optionBase,
    type: z.literal(3),
    max_length: z.int().min(1).max(6000).optional(),
    autocomplete: z.boolean().optional(),
    choices: z
      .array(
        z.strictObject({
          name: description,
          name_localizations: localized(description),
          value: z.string().min(1).max(100),
        }),
      )
      .max(25)
      .optional(),
  }),
  z.strictObject({
    ...optionBase,
    type: z.literal(4),
    min_value: z.int().optional(),
    max_value: z.int().optional(),
    autocomplete: z.boolean().optional(),
  }),
  z.strictObject({ ...optionBase, type: z.literal(5) }),
]);
const scope = {
  contexts: z.array(z.int().min(0).max(2)).optional(),
  integration_types: z.array(z.int().min(0).max(1)).optional(),
};
const commands = z
  .array(
    z.discriminatedUnion('type', [
      z.strictObject({
        ...scope,
        type: z.literal(1),
        ...named,
        options: z.array(option).max(25),
      }),
      z.strictObject({ ...scope, type: z.literal(3), name: menuName, name_localizations: localized(menuName) }),
    ]),
  )
  .max(100);

/** What Discord would refuse in a list of commands to declare. */
export function checkCommands(payload: unknown): readonly string[] {
  const read = commands.safeParse(payload);
  if (!read.success) return read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const lists: readonly (readonly Named[])[] = [
    ...[1, 3].map((type) => read.data.filter((command) => command.type === type)),
    ...read.data.map((command) => ('options' in command ? command.options : [])),
  ];
  const orders = read.data.map((command) =>
    'options' in command ? command.options.map((each) => each.required === true) : [],
  );
  return [
    ...lists.flatMap((list) =>
      [undefined, ...LOCALES].map((locale) =>
        problem(hasNameTwice(list, locale), `a name twice, ${locale ?? 'as such'}`),
      ),
    ),
    ...orders.map((required) =>
      problem(required.lastIndexOf(true) > required.indexOf(false) && required.includes(false), 'required option late'),
    ),
  ].flat();
}

interface Named {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string | undefined>> | null | undefined;
}

/** In one locale no two commands of a kind, and no two options of a command, may be called the same. */
function hasNameTwice(list: readonly Named[], locale = ''): boolean {
  const names = list.map(({ name, name_localizations: others }) => others?.[locale] ?? name);
  return new Set(names).size < names.length;
}
