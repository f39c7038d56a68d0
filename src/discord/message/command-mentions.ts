import type { ListItem, Reply } from '../../reply/reply.ts';

/** A reply whose listed commands have Discord's ids, by name, where these are known. */
export function withCommandIds(reply: Reply, ids: ReadonlyMap<string, string>): Reply {
  const known = (item: ListItem): ListItem => {
    const id = item.command && ids.get(item.command.name);
    return item.command && id !== undefined ? { ...item, command: { ...item.command, id } } : item;
  };
  return {
    ...reply,
    blocks: reply.blocks.map((block) => (block.kind === 'list' ? { ...block, items: block.items.map(known) } : block)),
  };
}

/** `</ask:123>`: Discord shows it as a command to press (its documentation, "Message Formatting"). Undefined where there is no such id. */
export function commandMention({ name, id }: NonNullable<ListItem['command']>): string | undefined {
  return id !== undefined && /^\d{1,20}$/.test(id) ? `</${name}:${id}>` : undefined;
}
