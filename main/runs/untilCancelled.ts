import { failed, failure } from '../../contract';
import type { Result } from '../../contract';

/** The task's result, or `cancelled` as soon as the signal is given; the task itself goes on. */
export async function untilCancelled<T>(
  task: Promise<Result<T>>,
  signal: AbortSignal,
): Promise<Result<T>> {
  const stopped = failed<T>(failure('cancelled'));
  if (signal.aborted) return stopped;
  let stop = () => {};
  const cancelled = new Promise<Result<T>>((resolve) => {
    stop = () => resolve(stopped);
    signal.addEventListener('abort', stop, { once: true });
  });
  return Promise.race([task, cancelled]).finally(() => signal.removeEventListener('abort', stop));
}
