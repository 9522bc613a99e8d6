const NAMED = 5;

/** What an import did not take over, or not as it stands: one line for each reason. */
export class ImportWarnings {
  private readonly byReason = new Map<string, string[]>();

  add(reason: string, subject: string): void {
    const subjects = this.byReason.get(reason);
    if (subjects) subjects.push(subject);
    else this.byReason.set(reason, [subject]);
  }

  /** “reason: 12 (A, B, C, D, E, …)” */
  get lines(): string[] {
    return [...this.byReason].map(([reason, subjects]) => {
      const named = [...new Set(subjects)].slice(0, NAMED).join(', ');
      const more = subjects.length > NAMED ? ', …' : '';
      return `${reason}: ${subjects.length} (${named}${more})`;
    });
  }
}
