import type { Driver } from 'neo4j-driver';

export interface Statement {
  cypher: string;
  parameters: Record<string, unknown> | undefined;
}

type Run = (cypher: unknown, parameters?: Record<string, unknown>) => unknown;

/** Keeps every statement that runs in a transaction while `work` does. */
export async function watchStatements(
  driver: Driver,
  work: () => Promise<unknown>,
): Promise<Statement[]> {
  const session = driver.session();
  // All transactions of all drivers share it. Once awaited, a transaction has a copy of its own.
  const begun = session.beginTransaction();
  let shared = begun as unknown as { run: Run };
  while (!Object.hasOwn(shared, 'run')) shared = Object.getPrototypeOf(shared) as { run: Run };
  await (await begun).rollback();
  await session.close();
  const statements: Statement[] = [];
  const before = shared.run;
  shared.run = function run(this: unknown, cypher, parameters) {
    if (typeof cypher === 'string') statements.push({ cypher, parameters });
    return before.call(this, cypher, parameters);
  };
  try {
    await work();
  } finally {
    shared.run = before;
  }
  return statements;
}

interface Plan {
  operatorType: string;
  arguments: { Details?: string };
  children: Plan[];
}

/** Operators that read all nodes of a label, all relationships of a type, or all of the graph. */
const SCAN = /(?:AllNodesScan|LabelsScan|LabelScan|TypeScan|TypesScan|AllRelationshipsScan)(?:@|$)/;

/** The scans in the statements' plans, as operator and details. Runs are few: they may be scanned. */
export async function findScans(
  driver: Driver,
  statements: readonly Statement[],
): Promise<string[]> {
  const scans = new Set<string>();
  for (const { cypher, parameters } of statements) {
    const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, parameters);
    const open = summary.plan ? [summary.plan as unknown as Plan] : [];
    for (let plan = open.pop(); plan; plan = open.pop()) {
      open.push(...plan.children);
      const details = plan.arguments.Details ?? '';
      if (SCAN.test(plan.operatorType) && !/^\w+:Run$/.test(details)) {
        scans.add(`${plan.operatorType} ${details} in ${cypher}`);
      }
    }
  }
  return [...scans];
}
