const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['january', 'jan', 'januar', 'jänner', 'jaenner'],
    ['february', 'feb', 'februar', 'feber'],
    ['march', 'mar', 'märz', 'maerz', 'mär', 'mrz'],
    ['april', 'apr'],
    ['may', 'mai'],
    ['june', 'jun', 'juni'],
    ['july', 'jul', 'juli'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct', 'oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec', 'dezember', 'dez'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1])),
);

const YEAR = String.raw`(?<year>\d{4})`;
const DAY = String.raw`(?<day>\d{1,2})`;
const MONTH = String.raw`(?<month>\p{L}{3,9})\.?`;
/** What may stand before a date without changing it. */
const BEFORE = String.raw`(?:(?:on|in|am|im|the|den|dem)\s+)*`;
const WEEKDAY = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)?,?\s*`;

/** Whole texts that are dates. Numbers alone, such as 3/4/1871, are left: who knows which is the day. */
const FORMS = [
  String.raw`(?<year>\d{4})-(?<number>\d{2})(?:-(?<day>\d{2}))?(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?`,
  String.raw`${DAY}(?:st|nd|rd|th|\.)?\s+(?:of\s+)?${MONTH},?\s+${YEAR}`,
  String.raw`${MONTH}\s+${DAY}(?:st|nd|rd|th)?,?\s+${YEAR}`,
  String.raw`${MONTH},?\s+(?:of\s+)?${YEAR}`,
  // With a point after the day and the month, as Germans write it, the day stands first.
  String.raw`${DAY}\.\s?(?<number>\d{1,2})\.\s?${YEAR}`,
  String.raw`(?:(?:the\s+)?year\s+|jahre?\s+)?${YEAR}`,
].map((form) => new RegExp(String.raw`^${BEFORE}${WEEKDAY}${BEFORE}${form}\.?$`, 'iu'));

/** Days of a month in a leap year. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * ISO 8601 of a text that is a date and nothing else, as exact as it is: 1871, 1871-03, 1871-03-12.
 * English and German. Null for all else, and for days that the Gregorian calendar lacks.
 */
export function parseDate(text: string): string | null {
  // No date is longer; a hostile text is not looked at at all.
  const written = text.length > 60 ? '' : text.normalize('NFC').replace(/\s+/g, ' ').trim();
  for (const form of FORMS) {
    const found = form.exec(written)?.groups;
    if (found) return isoDate(found);
  }
  return null;
}

/** True for a text that only says a year: as a name it may be a number as well. */
export function isBareYear(text: string): boolean {
  return /^\s*\d{4}\s*$/.test(text);
}

function isoDate({ year, month, number, day }: Record<string, string | undefined>): string | null {
  if (year === undefined || year === '0000') return null;
  if (month === undefined && number === undefined) return year;
  const at = number === undefined ? MONTHS[month?.toLowerCase() ?? ''] : Number(number);
  const days = at === undefined ? undefined : DAYS[at - 1];
  if (at === undefined || days === undefined) return null;
  const iso = `${year}-${String(at).padStart(2, '0')}`;
  if (day === undefined) return iso;
  const last = at === 2 && !isLeapYear(Number(year)) ? 28 : days;
  if (Number(day) < 1 || Number(day) > last) return null;
  return `${iso}-${day.padStart(2, '0')}`;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
