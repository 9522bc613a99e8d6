/**
 * Yields what `source` yields, in order, while it works ahead until the values that wait weigh more
 * than `limit`. Ends the source when the consumer stops early.
 */
export async function* readAhead<T>(
  source: AsyncGenerator<T>,
  weigh: (value: T) => number,
  limit: number,
): AsyncGenerator<T> {
  const waiting: T[] = [];
  let weight = 0;
  let ended = false;
  const errors: unknown[] = [];
  let wakeConsumer = () => {};
  let wakeProducer = () => {};

  const produce = async () => {
    for (;;) {
      const next = await source.next();
      if (next.done || ended) break;
      waiting.push(next.value);
      weight += weigh(next.value);
      wakeConsumer();
      while (weight > limit && !ended) await new Promise<void>((wake) => (wakeProducer = wake));
    }
  };
  const producing = produce()
    .catch((caught: unknown) => errors.push(caught))
    .finally(() => {
      ended = true;
      wakeConsumer();
    });

  try {
    for (;;) {
      const value = waiting.shift();
      if (value !== undefined) {
        weight -= weigh(value);
        wakeProducer();
        yield value;
      } else if (ended) break;
      else await new Promise<void>((wake) => (wakeConsumer = wake));
    }
    for (const error of errors) throw error;
  } finally {
    ended = true;
    wakeProducer();
    await producing;
    await source.return(undefined);
  }
}
