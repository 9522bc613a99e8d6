import type { IgnoreReason, Ignored } from '../../contract';

const REASONS: Record<IgnoreReason, string> = {
  hidden: 'hidden',
  package: 'package folders',
  leftover: 'left by programs',
  ignoreFile: 'named by an ignore file',
  excluded: 'excluded',
  notIncluded: 'not included',
  link: 'links to what is read anyway',
  own: 'Knowloom’s own',
};

/** What a scan left out by rule, in a line; none when there is nothing. */
export function describeIgnored({ ignored }: { ignored: readonly Ignored[] }): string[] {
  if (ignored.length === 0) return [];
  const parts = ignored.map(({ reason, count }) => `${count} ${REASONS[reason]}`);
  return [`  left out   ${parts.join(', ')}`];
}
