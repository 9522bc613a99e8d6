import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTextExtractor } from '../../../main/extraction';
import { RemoteEngine } from '../../../main/models';
import { readClassCode } from '../../../main/schema';

const { schema } = readClassCode(
  'class Person(Entity):\n\t"""\n\tDescription: A human.\n\t"""\n',
  't',
);
const never = new AbortController().signal;
const noCache = { get: () => Promise.resolve(null), set: () => Promise.resolve() };

/** What the server answers, in its very bytes; the text of the answer stands between two quotes. */
let answer: Buffer;
let server: Server;
let address: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume();
    response.setHeader('content-type', 'application/json');
    response.end(
      Buffer.concat([
        Buffer.from('{"choices":[{"message":{"content":"'),
        answer,
        Buffer.from(
          '"},"logprobs":{"content":[{"token":"[","logprob":-0.1,"bytes":[255,300,-1]}]}}]}',
        ),
      ]),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

const engineOf = () => new RemoteEngine({ info: { name: 'm', address, profile: 'instruct' } });
/** Bytes that no UTF-8 has: stray, cut off, too long, a surrogate. */
const BROKEN = [[0xff], [0xc3], [0xf0, 0x9f], [0xc0, 0xaf], [0xed, 0xa0, 0x80]];

async function namesIn(text: string): Promise<string[]> {
  const extractor = createTextExtractor({
    ...{ schema, engine: engineOf(), cache: noCache, tasks: ['ner'], strictness: 'complete' },
  });
  const found = await extractor.extract(text, never);
  if (!found.ok) throw new Error(found.failure.message);
  return found.value.extraction.mentions.map(({ start, end }) => text.slice(start, end));
}

it.each(BROKEN)(
  'an answer with the bytes %j is read, the sound part of it kept',
  async (...bytes) => {
    answer = Buffer.concat([
      Buffer.from('[Person(\\"Ada Pell\\"), Person(\\"Tom '),
      Buffer.from(bytes),
      Buffer.from(' Orr\\"), Person(\\"Kim Lee\\")]'),
    ]);
    expect(await namesIn('Ada Pell met Tom Orr and Kim Lee.')).toEqual(['Ada Pell', 'Kim Lee']);
  },
);

it('an answer of nothing but broken bytes holds nothing', async () => {
  answer = Buffer.alloc(5000, 0xff);
  expect(await namesIn('Ada Pell met Tom Orr.')).toEqual([]);
});

it('finds nothing in a text that has such characters, but where they stand', async () => {
  answer = Buffer.concat([
    Buffer.from('[Person(\\"Ada'),
    Buffer.from([0xff]),
    Buffer.from('\\")]'),
  ]);
  expect(await namesIn('Ada met Tom.')).toEqual([]);
});
