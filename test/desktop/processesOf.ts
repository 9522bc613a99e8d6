import { readFile, readdir } from 'node:fs/promises';

/** Command lines of the running processes that were started for this home (Linux). */
export async function processesOf(home: string): Promise<string[]> {
  const found: string[] = [];
  for (const id of await readdir('/proc')) {
    if (!/^\d+$/.test(id) || Number(id) === process.pid) continue;
    const read = (name: string) => readFile(`/proc/${id}/${name}`, 'utf8').catch(() => '');
    const [environment, command] = await Promise.all([read('environ'), read('cmdline')]);
    // A process that has ended but was not waited for has neither.
    if (`${environment}\0${command}`.includes(home)) found.push(command.replaceAll('\0', ' '));
  }
  return found;
}
