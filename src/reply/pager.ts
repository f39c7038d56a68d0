import type { ActionRef, Button } from './reply.ts';

/** A button that puts what `ref` shows in the place of the message. */
export function updateButton(label: string, ref: ActionRef): Button {
  return { kind: 'button', label, ref, effect: 'update' };
}

/** Two buttons to what comes before and after `here` in a row; one that leads nowhere cannot be pressed. */
export function pagerButtons(
  here: ActionRef,
  before: { readonly label: string; readonly ref: ActionRef | undefined },
  after: { readonly label: string; readonly ref: ActionRef | undefined },
): readonly Button[] {
  return [before, after].map(({ label, ref }) =>
    ref ? updateButton(label, ref) : { ...updateButton(label, here), isDisabled: true },
  );
}
