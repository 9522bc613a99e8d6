import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashOf, isWhole, linkFolder, stageFolder, writeManifest } from './folders.mjs';
import { root, setupFolder, sharedCache } from './places.mjs';
import { runLogged, say, SetupProblem, step } from './progress.mjs';

const project = join(root, 'resources', 'neo4j');
const sources = join(project, 'src', 'knowloom');
const runtime = join(project, 'runtime');
const log = join(setupFolder, 'neo4j.log');
const windows = process.platform === 'win32';

const MODULES = 'java.se,jdk.unsupported,jdk.crypto.ec,jdk.management,jdk.net,jdk.jfr';

/** Flags of the server's Java, read by `java @java.args` with the runtime as working directory. */
const FLAGS = [
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '-Xmx512m',
  '-XX:TieredStopAtLevel=1',
  '-XX:+UseSerialGC',
];

/** Builds resources/neo4j/runtime unless it is there and whole; `findTools` returns JDK and Maven. */
export async function ensureNeo4jRuntime(findTools) {
  const stamp = runtimeStamp();
  if (isWhole(runtime, stamp)) return;
  const cached = join(sharedCache(), `neo4j-${stamp.slice(0, 16)}`);
  if (isWhole(cached, stamp, true)) {
    await step('copy the Neo4j runtime from the cache', () =>
      stageFolder(runtime, (stage) => linkFolder(cached, stage)),
    );
    return;
  }
  const tools = await findTools();
  await step('build the Neo4j runtime', () =>
    stageFolder(runtime, (stage) => buildRuntime(stage, stamp, tools)),
  );
  try {
    await stageFolder(cached, (stage) => linkFolder(runtime, stage));
  } catch (error) {
    say(`setup: the Neo4j runtime was not kept for other checkouts (${error.message})`);
  }
}

function runtimeStamp() {
  const texts = [
    join(project, 'pom.xml'),
    ...readdirSync(sources)
      .sort()
      .map((name) => join(sources, name)),
    import.meta.filename,
  ].map((path) => readFileSync(path));
  return hashOf(process.platform, process.arch, ...texts);
}

async function buildRuntime(stage, stamp, { jdk, maven }) {
  const tool = (name) => join(jdk, 'bin', windows ? `${name}.exe` : name);
  const lib = join(stage, 'lib');
  await step('  download and check the jars (Maven)', () =>
    runLogged(
      maven,
      [
        '-B',
        '-C',
        '-f',
        join(project, 'pom.xml'),
        'dependency:copy-dependencies',
        '-DincludeScope=runtime',
        `-DoutputDirectory=${lib}`,
      ],
      { log, shell: windows, env: { ...process.env, JAVA_HOME: jdk } },
    ),
  );
  await step('  compile the launcher', () => compileLauncher(stage, lib, tool));
  await step('  link the Java runtime (jlink)', async () => {
    await runLogged(
      tool('jlink'),
      [
        '--add-modules',
        MODULES,
        '--strip-debug',
        '--no-header-files',
        '--no-man-pages',
        '--compress=0',
        '--output',
        join(stage, 'java'),
      ],
      { log },
    );
  });
  writeFileSync(
    join(stage, 'java.args'),
    [
      ...FLAGS,
      '-XX:SharedArchiveFile=classes.jsa',
      // Events alone on standard output, also when the archive does not fit the jars any more.
      '-Xlog:disable',
      '-Xlog:all=error:stderr',
      '-cp',
      'lib/knowloom-launcher.jar',
      'knowloom.Launcher',
      '',
    ].join('\n'),
  );
  await step('  train the class-data archive', () => archiveClasses(stage));
  writeManifest(stage, stamp);
}

/** The launcher's manifest names all jars in a fixed order: a class-data archive is bound to the class path. */
async function compileLauncher(stage, lib, tool) {
  const work = join(stage, 'work');
  mkdirSync(work);
  const jars = readdirSync(lib)
    .filter((name) => name.endsWith('.jar'))
    .sort();
  if (jars.length === 0) throw new SetupProblem(`Maven copied no jars. Its log is ${log}.`);
  const files = readdirSync(sources).map((name) => join(sources, name));
  await runLogged(
    tool('javac'),
    [
      '--release',
      '17',
      '-nowarn',
      '-cp',
      jars.map((name) => join(lib, name)).join(windows ? ';' : ':'),
      '-d',
      join(work, 'classes'),
      ...files,
    ],
    { log },
  );
  const lines = [
    'Main-Class: knowloom.Launcher',
    ...manifestLines(`Class-Path: ${jars.join(' ')}`),
    '',
  ];
  writeFileSync(join(work, 'manifest.txt'), lines.join('\n'));
  await runLogged(
    tool('jar'),
    [
      '--create',
      '--file',
      join(lib, 'knowloom-launcher.jar'),
      '--manifest',
      join(work, 'manifest.txt'),
      '-C',
      join(work, 'classes'),
      '.',
    ],
    { log },
  );
  rmSync(work, { recursive: true });
}

/** Lines of a manifest hold at most 72 bytes; a longer one goes on after a space. */
function manifestLines(line) {
  const rest = line.slice(70).match(/.{1,69}/g) ?? [];
  return [line.slice(0, 70), ...rest.map((part) => ` ${part}`)];
}

async function archiveClasses(stage) {
  const java = join(stage, 'java', 'bin', windows ? 'java.exe' : 'java');
  await runLogged(java, ['-Xshare:dump'], { log });
  const data = mkdtempSync(join(tmpdir(), 'knowloom-training-'));
  try {
    await trainOnce(java, stage, data, []);
    await trainOnce(java, stage, data, ['-XX:ArchiveClassesAtExit=classes.jsa']);
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

/** One start, the training queries, one stop; resolves when the process has ended. */
function trainOnce(java, stage, data, extra) {
  const order = {
    directory: join(data, 'graph'),
    logs: join(data, 'logs'),
    port: 0,
    password: 'training-only',
    training: true,
  };
  return new Promise((resolve, reject) => {
    const child = spawn(
      java,
      [...FLAGS, ...extra, '-cp', 'lib/knowloom-launcher.jar', 'knowloom.Launcher'],
      { cwd: stage, stdio: ['pipe', 'pipe', 'inherit'] },
    );
    let output = '';
    child.stdout.on('data', (part) => {
      output += part;
      if (output.includes('\n')) child.stdin.end();
    });
    child.stdin.write(`${JSON.stringify(order)}\n`);
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 && output.includes('"ready"')
        ? resolve()
        : reject(new SetupProblem(`Neo4j did not start once: ${output || `exit ${code}`}`)),
    );
  });
}
