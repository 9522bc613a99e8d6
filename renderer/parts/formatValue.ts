import type { PropertyValue } from '../../contract';

/** A property's value on one line: text as it is, lists with commas, the rest as JSON. */
export function formatValue(value: PropertyValue): string {
  if (value === null) return '–';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(formatValue).join(', ');
  if (typeof value === 'object') return JSON.stringify(value);
  return String(value);
}
