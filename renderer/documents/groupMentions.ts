import type { DocumentMention } from '../../contract';

/** An element with all its places in one document. */
export interface MentionedElement {
  id: string;
  /** Its longest mention. */
  name: string;
  type: string;
  kind: 'entity' | 'event';
  /** In text order. */
  places: DocumentMention[];
}

/** Groups mentions by the element they speak of, the most mentioned first. */
export function groupMentions(mentions: readonly DocumentMention[]): MentionedElement[] {
  const elements = new Map<string, MentionedElement>();
  for (const mention of mentions) {
    const { elementId: id, text, type, kind } = mention;
    const element = elements.get(id) ?? { id, name: text, type, kind, places: [] };
    if (text.length > element.name.length) element.name = text;
    element.places.push(mention);
    elements.set(id, element);
  }
  for (const { places } of elements.values()) places.sort((a, b) => a.start - b.start);
  return [...elements.values()].sort(
    (a, b) => b.places.length - a.places.length || a.name.localeCompare(b.name),
  );
}
