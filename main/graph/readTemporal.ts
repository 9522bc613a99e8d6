import { Date, DateTime, Duration, LocalDateTime, LocalTime, Time } from 'neo4j-driver';

const DAY = /^([+-]?\d{4,9})-(\d\d)-(\d\d)/;
const CLOCK = /^(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?/;
const ZONE = /^(?:Z|([+-])(\d\d):(\d\d)(?::(\d\d))?)?(?:\[([\w/+-]{1,80})\])?$/;
const DURATION =
  /^P(?:(-?\d+)Y)?(?:(-?\d+)M)?(?:(-?\d+)W)?(?:(-?\d+)D)?(?:T(?:(-?\d+)H)?(?:(-?\d+)M)?(?:(-?)(\d+)(?:\.(\d{1,9}))?S)?)?$/;

type TemporalName = 'Date' | 'Time' | 'LocalTime' | 'DateTime' | 'LocalDateTime' | 'Duration';

/**
 * The driver's value for the ISO form that it prints itself; null for another text. The driver's own
 * readers take fractions of seconds for floats and lose nanoseconds.
 */
export function readTemporal(type: TemporalName, text: string): unknown {
  try {
    return type === 'Duration' ? readDuration(text) : readMoment(type, text);
  } catch {
    // The driver refuses the 32nd of a month and the like.
    return null;
  }
}

function readMoment(type: Exclude<TemporalName, 'Duration'>, text: string): unknown {
  const onlyClock = type === 'Time' || type === 'LocalTime';
  const day = onlyClock ? null : DAY.exec(text);
  if (!onlyClock && !day) return null;
  const [year, month, date] = (day ?? []).slice(1).map(Number) as [number, number, number];
  let rest = text.slice(day?.[0].length ?? 0);
  if (type === 'Date') return rest === '' ? new Date(year, month, date) : null;
  if (!onlyClock) {
    if (!rest.startsWith('T')) return null;
    rest = rest.slice(1);
  }
  const clock = CLOCK.exec(rest);
  if (!clock) return null;
  const [hour, minute, second, nanosecond] = [
    ...clock.slice(1, 4).map((part) => Number(part ?? 0)),
    nanoseconds(clock[4]),
  ] as [number, number, number, number];
  const zone = ZONE.exec(rest.slice(clock[0].length));
  if (!zone) return null;
  const offset = secondsOf(zone);
  const id = zone[5];
  if (type === 'LocalTime' || type === 'LocalDateTime') {
    if (zone[0] !== '') return null;
    return type === 'LocalTime'
      ? new LocalTime(hour, minute, second, nanosecond)
      : new LocalDateTime(year, month, date, hour, minute, second, nanosecond);
  }
  if (type === 'Time') {
    const fits = offset !== null && id === undefined;
    return fits ? new Time(hour, minute, second, nanosecond, offset) : null;
  }
  if (offset === null && id === undefined) return null;
  const own = offset ?? undefined;
  return new DateTime(year, month, date, hour, minute, second, nanosecond, own, id);
}

/** Null when only the name of a zone is given, or nothing. */
function secondsOf(zone: RegExpExecArray): number | null {
  const [all, sign, hours, minutes, seconds = '0'] = zone;
  if (sign === undefined) return all.startsWith('Z') ? 0 : null;
  const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return sign === '-' ? -size : size;
}

function readDuration(text: string): unknown {
  const found = DURATION.exec(text);
  if (!found || /^P$|T$/.test(text)) return null;
  const part = (index: number) => BigInt(found[index] ?? 0);
  const [years, months, weeks, days, hours, minutes] = [1, 2, 3, 4, 5, 6].map(part) as [
    ...[bigint, bigint, bigint],
    ...[bigint, bigint, bigint],
  ];
  const sign = found[7] === '-' ? -1n : 1n;
  return new Duration(
    years * 12n + months,
    weeks * 7n + days,
    hours * 3600n + minutes * 60n + sign * part(8),
    sign * BigInt(nanoseconds(found[9])),
  );
}

const nanoseconds = (fraction: string | undefined): number =>
  Number((fraction ?? '').padEnd(9, '0'));
