/** Tells elements when they come near the window of a scrolling one and when they leave: one observer for all. */
export class NearWatcher {
  private readonly listeners = new Map<Element, (near: boolean) => void>();
  private readonly observer: IntersectionObserver;

  /** `margin`: pixels above and below that count as near. */
  constructor(root: HTMLElement, margin = 1200) {
    this.observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          this.listeners.get(target)?.(isIntersecting);
        }
      },
      { root, rootMargin: `${margin}px` },
    );
  }

  /** Returns a function that ends it. */
  watch(element: Element, listener: (near: boolean) => void): () => void {
    this.listeners.set(element, listener);
    this.observer.observe(element);
    return () => {
      this.listeners.delete(element);
      this.observer.unobserve(element);
    };
  }

  close(): void {
    this.observer.disconnect();
  }
}
