import { toast } from 'svelte-sonner';
import type { Channel, Failure, Input, KnowloomClient, Output } from '../../contract';

/** Shows what went wrong and what to do. Cancelling is no failure and shows nothing. */
export function showFailure(failure: Failure): void {
  if (failure.code === 'cancelled') return;
  // The same problem reported twice is one toast.
  toast.error(failure.message, { id: `${failure.code}:${failure.message}`, duration: 9000 });
}

export function showDone(message: string): void {
  toast.success(message);
}

/** Calls main; a failure becomes a toast and null. */
export async function ask<C extends Channel>(
  client: KnowloomClient,
  channel: C,
  input: Input<C>,
): Promise<Output<C> | null> {
  const result = await client.call(channel, input);
  if (result.ok) return result.value;
  showFailure(result.failure);
  return null;
}
