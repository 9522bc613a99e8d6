import { SetupProblem } from './progress.mjs';

const OLDEST = 20;

export function checkNode() {
  if (Number(process.versions.node.split('.')[0]) >= OLDEST) return;
  throw new SetupProblem(
    `Knowloom needs Node ${OLDEST} or newer; this is ${process.version}. Install a newer one and try again.`,
  );
}
