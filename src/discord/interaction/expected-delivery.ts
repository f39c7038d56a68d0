import { ApplicationCommandType, InteractionType, type APIInteraction } from 'discord.js';
import type { Delivery } from './route.ts';
import { decodeCustomId } from '../message/custom-id.ts';
import { readOptions } from './given-values.ts';

/** The option by which every command is asked for an answer that only the asker sees. */
const PRIVATE_OPTION = 'private';

/** How the answer will be delivered if nothing goes wrong, told by what was asked alone. Costs nothing and never throws. */
export function expectDelivery(interaction: APIInteraction): Delivery {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand: {
      const { data } = interaction;
      const isAskedFor =
        data.type === ApplicationCommandType.ChatInput && readOptions(data.options)[PRIVATE_OPTION] === true;
      return isAskedFor ? 'private' : 'public';
    }
    case InteractionType.MessageComponent: {
      const effect = decodeCustomId(interaction.data.custom_id)?.effect;
      if (effect === 'update') return 'update';
      return effect === 'post' ? 'public' : 'private';
    }
    case InteractionType.ApplicationCommandAutocomplete:
    case InteractionType.ModalSubmit:
    case InteractionType.Ping:
    default:
      return 'private';
  }
}
