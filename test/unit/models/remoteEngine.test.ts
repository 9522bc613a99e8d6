import { describe, expect, it } from 'vitest';
import { foreignHost, isEngineAddress, parseEngineAddress } from '../../../main/models';
import { readCompletion } from '../../../main/models/remote/readCompletion';
import { Slots } from '../../../main/models/remote/Slots';

const codeOf = (text: string) => {
  const parsed = parseEngineAddress(text);
  return parsed.ok ? parsed.value : parsed.failure.code;
};

describe('the address of a model server', () => {
  it('holds the model’s name, which tells the profile', () => {
    expect(codeOf('http://127.0.0.1:8080/v1#qwen2.5-coder')).toEqual({
      ...{ name: 'qwen2.5-coder', address: 'http://127.0.0.1:8080/v1', profile: 'instruct' },
    });
    expect(codeOf('https://gpu.example/v1/#org/KnowCoder-7B%20x')).toEqual({
      ...{ name: 'org/KnowCoder-7B x', address: 'https://gpu.example/v1', profile: 'knowcoder' },
    });
  });

  it.each([
    ['http://127.0.0.1:8080/v1', 'engine_url'],
    ['http://127.0.0.1:8080/v1#', 'engine_url'],
    ['http://127.0.0.1:99999/v1#m', 'engine_url'],
    ['http://127.0.0.1/v1?key=abc#m', 'engine_url'],
    ['http://127.0.0.1/v1#%', 'engine_url'],
    ['ftp://127.0.0.1/v1#m', 'engine_url'],
    ['http://user:secret@127.0.0.1/v1#m', 'engine_url_password'],
  ])('%s is refused', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('is no name of a model and no path', () => {
    for (const name of ['qwen2.5', './model.gguf', '', undefined]) {
      expect(isEngineAddress(name)).toBe(false);
    }
  });

  it.each([
    ['http://127.0.0.1:8080/v1#m', null],
    ['http://127.8.0.9/v1#m', null],
    ['http://[::1]:8080/v1#m', null],
    ['http://localhost/v1#m', null],
    ['https://gpu.example:8443/v1#m', 'gpu.example:8443'],
    ['http://127.0.0.1.example/v1#m', '127.0.0.1.example'],
    ['http://192.168.0.9/v1#m', '192.168.0.9'],
  ])('%s leads to %s', (text, host) => {
    const parsed = parseEngineAddress(text);
    expect(parsed.ok && foreignHost(parsed.value)).toBe(host);
  });
});

describe('an answer', () => {
  it('may spread a character over tokens', () => {
    const bytes = [...Buffer.from('a😀b')];
    const content = [bytes.slice(0, 3), bytes.slice(3, 5), bytes.slice(5)].map((part) => ({
      ...{ token: '', logprob: -0.5, bytes: part },
    }));
    const read = readCompletion({ choices: [{ text: 'a😀b', logprobs: { content } }] });
    expect(read?.text).toBe('a😀b');
    expect(read?.tokens?.at(-1)).toEqual({ start: 3, end: 4, logProbability: -0.5 });
    expect(read?.tokens?.at(0)?.start).toBe(0);
  });

  it('has the older form of probabilities, or none, or some that are of no use', () => {
    const older = { tokens: ['A', 'da'], token_logprobs: [null, -1] };
    const choice = (logprobs: unknown) => ({ choices: [{ text: 'Ada', logprobs }] });
    expect(readCompletion(choice(older))?.tokens).toEqual([
      { start: 0, end: 1, logProbability: 0 },
      { start: 1, end: 3, logProbability: -1 },
    ]);
    expect(readCompletion(choice(null))?.tokens).toBeNull();
    expect(readCompletion(choice({ tokens: ['Tom'], token_logprobs: [-1] }))?.tokens).toBeNull();
  });

  it('is none where there is no choice in it', () => {
    for (const body of [null, 1, 'x', {}, { choices: [] }, { choices: [{ text: 3 }] }]) {
      expect(readCompletion(body)).toBeNull();
    }
  });
});

it('so many requests are under way at once, and no more, whatever fails', async () => {
  const slots = new Slots(3);
  let running = 0;
  let most = 0;
  const task = async (index: number) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    if (index % 4 === 0) throw new Error('broken');
  };
  const all = Array.from({ length: 20 }, (_, index) => slots.run(() => task(index)));
  const ends = await Promise.allSettled(all);
  expect(ends.filter(({ status }) => status === 'rejected')).toHaveLength(5);
  expect(most).toBe(3);
});
