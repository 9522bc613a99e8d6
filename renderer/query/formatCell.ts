import type { PropertyValue } from '../../contract';
import { formatValue } from '../parts/formatValue';

/**
 * A cell of the result as text: nodes `{id, labels, properties}` by name and labels, relationships
 * `{id, type, properties}` by type, everything else by value.
 */
export function formatCell(value: PropertyValue): string {
  if (value === null || typeof value !== 'object') return formatValue(value);
  if (Array.isArray(value)) return value.map(formatCell).join(', ');
  const { labels, type, properties } = value;
  if (Array.isArray(labels))
    return `${nameOf(properties)} (${labels.map(formatValue).join(':')})`.trimStart();
  if (typeof type === 'string' && properties !== undefined) return type;
  return formatValue(value);
}

function nameOf(properties: PropertyValue | undefined): string {
  if (!properties || typeof properties !== 'object' || Array.isArray(properties)) return '';
  const { name, trigger, text } = properties;
  return [name, trigger, text].find((entry) => typeof entry === 'string') ?? '';
}
