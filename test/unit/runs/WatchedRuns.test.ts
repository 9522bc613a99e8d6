import { expect, test } from 'vitest';
import { failed, failure, ok } from '../../../contract';
import type { Result, WatchState } from '../../../contract';
import { WatchedRuns } from '../../../main/runs';

/** Runs that end when told to, and a folder that changes when told to. */
function watched(standing: Promise<void> = Promise.resolve()) {
  const answers: Result<{ runId: string }>[] = [];
  const states: WatchState[] = [];
  let started = 0;
  let closed = 0;
  let end = () => {};
  let idle = Promise.resolve();
  let change = () => {};
  const runs = {
    active: false,
    start: async () => {
      const answer = answers.shift() ?? ok({ runId: 'run' });
      if (answer.ok) {
        started += 1;
        idle = new Promise<void>((resolve) => (end = resolve));
      }
      return answer;
    },
    whenIdle: () => idle,
  };
  const watching = new WatchedRuns({
    runs,
    watch: async (_request, { onChange }) => {
      change = onChange;
      await standing;
      return { close: async () => void (closed += 1) };
    },
    onState: (state) => states.push(state),
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
  return {
    watching,
    answers,
    states,
    settle,
    change: () => change(),
    end: () => end(),
    counts: () => ({ started, closed }),
  };
}

test('runs at once, and once more for all that changes during a run', async () => {
  const { watching, change, end, settle, counts } = watched();
  await watching.start({ paths: ['/'] });
  await settle();
  expect(counts().started).toBe(1);
  for (let index = 0; index < 10; index += 1) change();
  await settle();
  expect(counts().started).toBe(1);
  end();
  await settle();
  expect(counts().started).toBe(2);
  end();
  await settle();
  expect(counts().started).toBe(2);
});

test('does not wait for a watch that takes long to stand, and runs once more when it does', async () => {
  let stand = () => {};
  const { watching, end, settle, counts } = watched(new Promise((resolve) => (stand = resolve)));
  await watching.start({ paths: ['/'] });
  await settle();
  expect(counts().started).toBe(1);
  end();
  await settle();
  expect(counts().started).toBe(1);
  stand();
  await settle();
  expect(counts().started).toBe(2);
});

test('says what keeps it from reading, and goes on at the next change', async () => {
  const { watching, answers, change, settle, counts } = watched();
  answers.push(failed(failure('path_missing', { path: '/' })));
  await watching.start({ paths: ['/'] });
  await settle();
  expect(watching.state).toMatchObject({ on: true, problem: { code: 'path_missing' } });
  change();
  await settle();
  expect(watching.state).toEqual({ on: true, problem: null });
  expect(counts().started).toBe(1);
});

test('hears nothing any more when it was stopped', async () => {
  const { watching, states, change, end, settle, counts } = watched();
  await watching.start({ paths: ['/'] });
  await settle();
  await watching.stop();
  change();
  end();
  await settle();
  expect(counts()).toEqual({ started: 1, closed: 1 });
  expect(states.map(({ on }) => on)).toEqual([true, false]);
});
