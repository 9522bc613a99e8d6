/** Numbers with or without units, dates, times, addresses of mail and web, yes and no. */
const VALUE =
  /^(?:[-+(]?[\p{Sc}]?\s?\d[\d\s.,'’:/%()-]*\s?(?:[\p{Sc}%‰°]\S{0,2}|[a-zµ]{1,3}[²³]?)?|\d{4}-\d\d?-\d\d?\S*|\d{1,2}\.? \p{L}{3,9}\.?,? \d{4}|\S+@\S+\.\S+|https?:\S+|true|false|yes|no)$/iu;
const MAX_NAME_LENGTH = 60;
const LOOKED_AT = 200;

/**
 * Whether the first row names the columns. `certain`: a column of numbers, dates or addresses begins with a
 * word; `likely`: nothing speaks against it; `none`: the first row is one like the others.
 */
export function findHeader(rows: readonly (readonly string[])[]): 'certain' | 'likely' | 'none' {
  const [first = [], ...below] = rows.slice(0, LOOKED_AT);
  const names = first.map((name) => name.trim());
  const filled = names.filter((name) => name !== '');
  if (below.length === 0 || filled.length === 0 || filled.length < names.length - 1) return 'none';
  if (new Set(filled.map((name) => name.toLowerCase())).size < filled.length) return 'none';
  if (filled.some((name) => name.length > MAX_NAME_LENGTH || VALUE.test(name))) return 'none';
  let isCertain = false;
  for (const [column, name] of names.entries()) {
    const values = below.map((row) => (row[column] ?? '').trim()).filter((value) => value !== '');
    if (name !== '' && values.includes(name)) return 'none';
    const alike = values.filter((value) => VALUE.test(value)).length;
    if (name !== '' && values.length > 0 && alike >= values.length * 0.8) isCertain = true;
  }
  return isCertain ? 'certain' : 'likely';
}
