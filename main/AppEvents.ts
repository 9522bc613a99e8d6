import type { EventName, EventPayload } from '../contract';

type Listener<E extends EventName> = (payload: EventPayload<E>) => void;

/** Brings what the services tell to every window or page that listens. */
export class AppEvents {
  private readonly listeners = new Map<EventName, Set<Listener<never>>>();

  /** Returns a function that ends the subscription. */
  on<E extends EventName>(event: E, listener: Listener<E>): () => void {
    const group = this.listeners.get(event) ?? new Set();
    this.listeners.set(event, group.add(listener));
    return () => group.delete(listener);
  }

  emit<E extends EventName>(event: E, payload: EventPayload<E>): void {
    for (const listener of this.listeners.get(event) ?? []) (listener as Listener<E>)(payload);
  }
}
