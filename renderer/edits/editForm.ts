import type { Edit, ElementDetails } from '../../contract';

/** Kinds of edits that a form asks more about. */
export const FORMS = [
  'rename',
  'retype',
  'note',
  'property',
  'merge',
  'split',
  'addRelation',
  'addArgument',
  'addEntity',
  'addEvent',
] as const;
export type FormKind = (typeof FORMS)[number];

/** What the fields of the form hold. */
export interface FormValues {
  name: string;
  type: string;
  note: string;
  property: string;
  value: string;
  /** Id of another entity; null until one is picked. */
  other: string | null;
  mentions: readonly string[];
}

/** The fields as they are before anything is typed. */
export function firstValues(kind: FormKind, details: ElementDetails | null): FormValues {
  const note = details?.properties['note'];
  const named = kind === 'rename' || kind === 'split';
  return {
    name: named ? (details?.node.name ?? '') : '',
    type: kind === 'retype' ? (details?.node.type ?? '') : '',
    note: typeof note === 'string' ? note : '',
    property: '',
    value: '',
    other: null,
    mentions: [],
  };
}

/** The forms that make sense for an element; null: for none. */
export function formsFor(details: ElementDetails | null): FormKind[] {
  if (!details) return ['addEntity', 'addEvent'];
  const common: FormKind[] = ['rename', 'retype', 'note', 'property'];
  if (details.node.kind === 'event') return [...common, 'addArgument'];
  const several = details.evidenceTotal > 1;
  return [...common, 'merge', ...(several ? (['split'] as const) : []), 'addRelation'];
}

/** The edit that the form makes; null while something is missing. */
export function toEdit(kind: FormKind, element: string | null, values: FormValues): Edit | null {
  const name = values.name.trim();
  const type = values.type.trim();
  if (kind === 'addEntity') return name && type ? { kind, name, type } : null;
  if (kind === 'addEvent') return name && type ? { kind, name, type, arguments: [] } : null;
  if (element === null) return null;
  switch (kind) {
    case 'rename':
      return name ? { kind, element, name } : null;
    case 'retype':
      return type ? { kind, element, type } : null;
    case 'note':
      return { kind, element, text: values.note.trim() };
    case 'property': {
      const property = values.property.trim();
      return property ? { kind, element, name: property, value: toValue(values.value) } : null;
    }
    case 'merge':
      return values.other ? { kind, into: element, from: values.other } : null;
    case 'split':
      return name && values.mentions.length > 0
        ? { kind, element, name, mentions: [...values.mentions] }
        : null;
    case 'addRelation':
      return type && values.other ? { kind, head: element, tail: values.other, type } : null;
    case 'addArgument':
      return type && values.other
        ? { kind, event: element, role: type, entity: values.other }
        : null;
  }
}

/** Numbers and truth values as such, all else as text; nothing takes the property away. */
function toValue(text: string): string | number | boolean | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (trimmed === 'true' || trimmed === 'false') return trimmed === 'true';
  const number = Number(trimmed);
  // A number that would be written otherwise is a text: 007, 1e3, 12345678901234567890.
  return String(number) === trimmed ? number : trimmed;
}
