import type { SchemaCheck } from '../../contract';
import { texts } from '../texts';
import type { CodeProblem } from './codeEditor';

/** Errors, then warnings, as people read them. */
export function problemsOf({
  issues,
  warnings,
}: Pick<SchemaCheck, 'issues' | 'warnings'>): CodeProblem[] {
  return [
    ...issues.map((issue) => ({
      ...issue,
      message: texts.schema.issue(issue.found, issue.expected),
      severity: 'error' as const,
    })),
    ...warnings.map((warning) => ({
      ...warning,
      message: texts.schema.unknownName(warning.found, warning.expected),
      severity: 'warning' as const,
    })),
  ];
}
