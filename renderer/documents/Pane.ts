import type { Span } from '../../contract';

/** A way to show a document: as its pages, as its blocks, as its text. */
export interface Pane {
  /** Brings a place into sight; `flash` marks it for a moment. */
  scrollTo(span: Span, flash: boolean): Promise<void>;
  /** Whether a mention of the element is in sight. */
  isInSight(elementId: string): boolean;
}

/** Whether one of the root's mentions of the element is in its window. */
export function isMarkInSight(root: HTMLElement | undefined, elementId: string): boolean {
  const window = root?.getBoundingClientRect();
  const marks = root?.querySelectorAll(`mark[data-element="${CSS.escape(elementId)}"]`) ?? [];
  return [...marks].some((mark) => {
    const { top, bottom } = mark.getBoundingClientRect();
    return window !== undefined && bottom > window.top && top < window.bottom;
  });
}
