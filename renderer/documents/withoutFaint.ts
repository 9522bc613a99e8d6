import type { DocumentView } from '../../contract';

/** The document with the mentions that reach this confidence, 0…1, or have none. */
export function withoutFaint(view: DocumentView, least: number): DocumentView {
  if (least === 0) return view;
  const mentions = view.mentions.filter(
    ({ confidence }) => confidence === null || confidence >= least,
  );
  return mentions.length === view.mentions.length ? view : { ...view, mentions };
}
