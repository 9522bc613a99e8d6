import { reasonOf, CHANNELS, failed, failure } from '../../contract';
import type { Channel, Handlers, Result } from '../../contract';

/**
 * Calls a channel with input that may be anything: both transports come through here. Unknown
 * channels and bad input are `invalid_input`; a bug is logged once and becomes `internal`.
 */
export async function callHandler(
  handlers: Handlers,
  reportBug: (error: unknown, channel: string) => void,
  channel: string,
  rawInput: unknown,
): Promise<Result<unknown>> {
  if (!isChannel(channel)) {
    return failed(failure('invalid_input', { reason: 'there is no such call' }));
  }
  const input = CHANNELS[channel].input.safeParse(rawInput);
  if (!input.success) {
    const [issue] = input.error.issues;
    const reason = `${issue?.path.join('.') || 'input'}: ${issue?.message ?? 'not as expected'}`;
    return failed(failure('invalid_input', { reason }));
  }
  try {
    const handler = handlers[channel] as (parsed: unknown) => Promise<Result<unknown>>;
    return await handler(input.data);
  } catch (error) {
    reportBug(error, channel);
    const reason = reasonOf(error);
    return failed(failure('internal', { reason }));
  }
}

const isChannel = (name: string): name is Channel => Object.hasOwn(CHANNELS, name);
