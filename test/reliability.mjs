/**
 * The reliability curve of measurements: `node test/reliability.mjs [--svg FILE] NAME=REPORT[,REPORT…] …`, where a
 * report is what `eval --json` printed. Prints a Markdown table for each kind of answer and draws the curves. Several
 * reports under one name count as one measurement.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const KINDS = {
  entity: 'Entities',
  relation: 'Relations',
  trigger: 'Triggers',
  argument: 'Arguments',
};
const COLOURS = ['#b4570a', '#1f6feb', '#2da44e'];
const SIZE = 220;
const GAP = 44;

const args = process.argv.slice(2);
const svg = args[0] === '--svg' ? args.splice(0, 2)[1] : null;
const measured = args.map((arg) => {
  const [name, paths] = arg.split('=');
  if (!paths) throw new Error(`${arg}: NAME=REPORT is needed`);
  const reports = paths.split(',').map((path) => JSON.parse(readFileSync(path, 'utf8')));
  return { name, kinds: joinReports(reports) };
});

/** By kind the tenths of confidence, summed over the reports. */
function joinReports(reports) {
  const kinds = new Map();
  for (const { kind, bins } of reports.flatMap(({ reliability }) => reliability)) {
    const tenths =
      kinds.get(kind) ?? Array.from({ length: 10 }, () => ({ count: 0, sure: 0, right: 0 }));
    for (const { from, count, confidence, right } of bins) {
      const tenth = tenths[Math.round(from * 10)];
      tenth.count += count;
      tenth.sure += count * confidence;
      tenth.right += count * right;
    }
    kinds.set(kind, tenths);
  }
  return kinds;
}

const percent = (share) => `${Math.round(100 * share)} %`;
const total = (tenths) => tenths.reduce((sum, { count }) => sum + count, 0);
/** Expected calibration error, as measureReliability.ts has it. */
const error = (tenths) =>
  tenths.reduce((sum, { sure, right }) => sum + Math.abs(sure - right), 0) / total(tenths);

const shown = Object.keys(KINDS).filter((kind) => measured.some(({ kinds }) => kinds.has(kind)));
for (const kind of shown) {
  const columns = measured.filter(({ kinds }) => kinds.has(kind));
  const cells = (name) => `${name}: answers | right`;
  console.log(
    `\n${KINDS[kind]}: calibration error ${columns
      .map(({ name, kinds }) => `${percent(error(kinds.get(kind)))} ${name}`)
      .join(', ')}\n`,
  );
  console.log(`| confidence | ${columns.map(({ name }) => cells(name)).join(' | ')} |`);
  console.log(`| --- |${' --- | --- |'.repeat(columns.length)}`);
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const row = columns.map(({ kinds }) => kinds.get(kind)[tenth]);
    if (row.every(({ count }) => count === 0)) continue;
    const texts = row.map(({ count, right }) =>
      count ? `${count} | ${percent(right / count)}` : '– | –',
    );
    console.log(`| ${10 * tenth} to ${10 * tenth + 10} % | ${texts.join(' | ')} |`);
  }
}
if (svg) writeFileSync(svg, draw());

function draw() {
  const width = shown.length * (SIZE + GAP) + GAP;
  const height = SIZE + 2 * GAP + 18;
  const charts = shown.map((kind, index) => chart(kind, GAP + index * (SIZE + GAP))).join('\n');
  const legend = measured
    .map(
      ({ name }, index) =>
        `<circle cx="${GAP + 6 + index * 150}" cy="${height - 10}" r="5" fill="${COLOURS[index]}"/><text x="${GAP + 16 + index * 150}" y="${height - 6}">${name}</text>`,
    )
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11" fill="#555">
<rect width="${width}" height="${height}" fill="#fff"/>
${charts}
${legend}
</svg>
`;
}

/** Confidence to the right, share of right answers upwards; a dot's area is the count. */
function chart(kind, left) {
  const x = (share) => (left + share * SIZE).toFixed(1);
  const y = (share) => (GAP + (1 - share) * SIZE).toFixed(1);
  const curves = measured.map(({ kinds }, index) => {
    const tenths = (kinds.get(kind) ?? []).filter(({ count }) => count > 0);
    const points = tenths.map(({ count, sure, right }) => [
      x(sure / count),
      y(right / count),
      count,
    ]);
    const line = points.map(([px, py]) => `${px},${py}`).join(' ');
    const dots = points.map(
      ([px, py, count]) =>
        `<circle cx="${px}" cy="${py}" r="${Math.min(9, 1.5 + Math.sqrt(count) / 2).toFixed(1)}"/>`,
    );
    return `<g fill="${COLOURS[index]}" fill-opacity="0.75"><polyline points="${line}" fill="none" stroke="${COLOURS[index]}"/>${dots.join('')}</g>`;
  });
  return `<text x="${left}" y="${GAP - 14}" font-weight="bold">${KINDS[kind]}</text>
<rect x="${left}" y="${GAP}" width="${SIZE}" height="${SIZE}" fill="none" stroke="#ccc"/>
<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#bbb" stroke-dasharray="4 4"/>
<text x="${left}" y="${GAP + SIZE + 14}">0</text><text x="${left + SIZE / 2}" y="${GAP + SIZE + 14}" text-anchor="middle">confidence</text><text x="${left + SIZE}" y="${GAP + SIZE + 14}" text-anchor="end">1</text>
<text x="${left - 6}" y="${GAP + SIZE / 2}" text-anchor="middle" transform="rotate(-90 ${left - 6} ${GAP + SIZE / 2})">share of right answers</text>
${curves.join('\n')}`;
}
