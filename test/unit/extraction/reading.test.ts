import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printAnswer } from '../../../main/extraction/reading/printAnswer';
import { readAnswer } from '../../../main/extraction/reading/readAnswer';
import type { ReadCall, ReadValue } from '../../../main/extraction/reading/types';
import { anyCall, anyOutput, CLASS_NAMES } from './readingArbitraries';

const isClass = (name: string) => CLASS_NAMES.includes(name);

/** KNOWLOOM_FUZZ sets how many outputs are tried; 200000 take some minutes. */
const LONG = Number(process.env['KNOWLOOM_FUZZ'] ?? 0);
const numRuns = LONG > 0 ? LONG : 2000;
const timeout = LONG > 0 ? 3_600_000 : 60_000;

interface Plain {
  type: string;
  key?: string;
  args: { name: string | null; values: (string | Plain)[] }[];
}

/** Without places. */
function plain(call: ReadCall): Plain {
  const value = (one: ReadValue) => (typeof one === 'string' ? one : plain(one));
  const args = call.args.map(({ name, values }) => ({ name, values: values.map(value) }));
  return { type: call.type, ...(call.key === null ? {} : { key: call.key }), args };
}

/** `Person("Ada")` and the like, short enough to compare at a glance. */
function read(output: string): string[] {
  return readAnswer(output, isClass).calls.map((call) => print(plain(call)));
}
function print({ type, key, args }: Plain): string {
  const value = (one: string | Plain) => (typeof one === 'string' ? one : print(one));
  const shown = args.map(
    ({ name, values }) => `${name ? `${name}=` : ''}${values.map(value).join('+')}`,
  );
  return `${key === undefined ? '' : `${key}: `}${type}(${shown.join(', ')})`;
}
const reasons = (output: string) => readAnswer(output, isClass).dropped.map(({ reason }) => reason);

describe('what models print', () => {
  it.each([
    ['results = [\n\tPerson("Ada"),\n\tCity("Oslo")\n]', ['Person(Ada)', 'City(Oslo)']],
    ["results = [Person('Ada'), City(name='Oslo'),]", ['Person(Ada)', 'City(name=Oslo)']],
    ['results = []', []],
    ['', []],
    ['Person("Ada")\nCity("Oslo")', ['Person(Ada)', 'City(Oslo)']],
    ['results = [Person("Ada")]\nresults = [City("Oslo")]', ['Person(Ada)', 'City(Oslo)']],
    ['```python\nresults = [\n    Person("Ada"),  # the founder\n]\n```', ['Person(Ada)']],
    ['Here\'s what I found (in the text): Person("Ada"). It\'s all.', ['Person(Ada)']],
    ['[Person("Ada" ) , Person ( "Tom" )]', ['Person(Ada)', 'Person(Tom)']],
    ['Person("""Ada""")', ['Person(Ada)']],
    ['Person("the "Rock" Johnson")', ['Person(the "Rock" Johnson)']],
    ["Person('O'Neil')", ["Person(O'Neil)"]],
    ['Person("O\\u0027Neil \\"Tip\\" \\x41\\t\\q")', ['Person(O\'Neil "Tip" A\t\\q)']],
    ['Person("\\ud83d\\ude00")', ['Person(😀)']],
    ['Person(r"C:\\new")', ['Person(C:\\new)']],
    ['schema.Person("Ada")', ['Person(Ada)']],
    ['print(Person("Ada"))\nresults.append(City("Oslo"))', ['Person(Ada)', 'City(Oslo)']],
    ['BornIn(Person("Ada"), City("Oslo"))', ['BornIn(Person(Ada), City(Oslo))']],
    ['BornIn("Ada", "Oslo")', ['BornIn(Ada, Oslo)']],
    [
      'BornIn(head_entity=Person("Ada"), tail_entity="Oslo")',
      ['BornIn(head_entity=Person(Ada), tail_entity=Oslo)'],
    ],
    [
      'Meeting(\n\t\ttrigger="met",\n\t\tguest=[Person("Ada"), Person("Tom")],\n\t\tplace=[],\n\t)',
      ['Meeting(trigger=met, guest=Person(Ada)+Person(Tom), place=)'],
    ],
    ['Spaceship("Ada")', ['Spaceship(Ada)']],
  ])('reads %j', (output, calls) => {
    expect(read(output)).toEqual(calls);
  });

  it.each([
    ['[{"type": "Person", "text": "Ada"}]', ['Person(Ada)']],
    [
      '{"entities": [{"label": "Person", "name": "Ada"}, {"type": "City", "text": "Oslo"}]}',
      ['Person(Ada)', 'City(Oslo)'],
    ],
    ['{"Person": ["Ada", "Tom"], "City": "Oslo"}', ['Person(Ada)', 'Person(Tom)', 'City(Oslo)']],
    ['{"Ada": "Person"}', ['Ada: Person()']],
    ['entities = [\n\t"Ada": Person,\n\t"the": None,\n]', ['Ada: Person()']],
    ['relations = {\n\t"Ada": [BornIn("Oslo")],\n}', ['Ada: BornIn(Oslo)']],
    [
      '[("Ada", "Person"), ["Tom", "Person"], ("Ada", "BornIn", "Oslo")]',
      ['Person(Ada)', 'Person(Tom)', 'BornIn(Ada, Oslo)'],
    ],
    [
      '{"relations": [{"type": "BornIn", "head": "Ada", "tail": {"type": "City", "text": "Oslo"}}]}',
      ['BornIn(head_entity=Ada, tail_entity=Oslo)'],
    ],
    [
      '{"events": [{"type": "Meeting", "trigger": "met", "arguments": [{"role": "guest", "text": "Ada"}]}]}',
      ['Meeting(trigger=met, guest=Ada)'],
    ],
    [
      '{"events": [{"type": "Meeting", "trigger": "met", "arguments": {"guest": ["Ada", "Tom"]}}]}',
      ['Meeting(trigger=met, guest=Ada+Tom)'],
    ],
    ['{"name": "Ada", "type": "Person", "confidence": 0.9}', ['Person(Ada)']],
  ])('reads the JSON of small models: %j', (output, calls) => {
    expect(read(output)).toEqual(calls);
  });

  it.each([
    ['results = [Person("Ada"), City("Os', ['Person(Ada)'], ['cut_off']],
    ['results = [Person("Ada"), BornIn(Person("Ada"), Ci', ['Person(Ada)'], ['cut_off']],
    ['{"entities": [{"type": "Person", "text": "Ada"}, {"type": "Ci', ['Person(Ada)'], ['cut_off']],
    ['{"Person": ["Ada"], "City": ["Os', ['Person(Ada)'], ['cut_off']],
    ['results = [\n\tPerson("Ada),\n\tCity("Oslo")\n]', ['City(Oslo)'], ['string_not_closed']],
    ['results = [\n\tPerson("Ada",\n\tCity("Oslo")\n]', ['City(Oslo)'], ['not_closed']],
    ['Person()\nPerson(None)\nPerson(  "  ")', [], ['no_text', 'no_text', 'no_text']],
    ['["Ada", "Tom"]', [], ['no_class']],
  ])('keeps what is complete of %j, and says why not the rest', (output, calls, why) => {
    expect(read(output)).toEqual(calls);
    expect(reasons(output)).toEqual(why);
  });

  it('takes no classes, comments or sentences of a repeated prompt for answers', () => {
    const echo =
      'class Person(Entity):\n\t"""\n\tExamples: Person("Eve")\n\t"""\n\tdef __init__(self, name: str = "x"):\n\t\tsuper().__init__(name=name)\n\nsentence = "Person("Eve") said"\n# Person("Eve")\nresults = [Person("Ada")]';
    expect(read(echo)).toEqual(['Person(Ada)']);
  });

  it('stops where the model sets itself another task', () => {
    const output = 'results = [Person("Ada")]\n\nsentence = "Tom came."\nresults = [Person("Tom")]';
    expect(read(output)).toEqual(['Person(Ada)']);
    expect(reasons(output)).toEqual(['another_task']);
  });

  it('stops where the model goes round in circles, whatever the length of the circle', () => {
    const round = Array.from({ length: 7 }, (_, n) => `Person("Ada ${n}"),\n`).join('');
    const { calls, dropped } = readAnswer(`results = [\n${round.repeat(20_000)}`, isClass);
    expect(calls.length).toBeLessThan(100);
    expect(dropped.map(({ reason }) => reason)).toContain('repetition');
  });

  it('says where things stood', () => {
    const output = 'Sure: Person("Ada"), City("Os';
    const { calls, dropped } = readAnswer(output, isClass);
    expect(calls.map(({ start, end }) => output.slice(start, end))).toEqual(['Person("Ada")']);
    expect(dropped).toEqual([{ reason: 'cut_off', start: 21, end: 29, excerpt: 'City("Os' }]);
  });
});

describe('any output', () => {
  it(`never throws, whatever is printed (${numRuns} outputs)`, { timeout }, () => {
    let tried = 0;
    fc.assert(
      fc.property(anyOutput, (output) => {
        tried += 1;
        const { calls, dropped } = readAnswer(output, isClass);
        for (const { start, end } of [...calls, ...dropped]) {
          expect(0 <= start && start <= end && end <= output.length).toBe(true);
        }
      }),
      LONG > 0 ? { numRuns } : { numRuns, seed: 20261123 },
    );
    expect(tried).toBe(numRuns);
  });

  it('reads what was printed as it was', { timeout }, () => {
    fc.assert(
      fc.property(fc.array(anyCall, { maxLength: 12 }), (calls) => {
        const { calls: found, dropped } = readAnswer(printAnswer(calls), isClass);
        expect(found.map(plain)).toEqual(calls.map(plain));
        expect(dropped).toEqual([]);
      }),
      { numRuns: LONG > 0 ? 20_000 : 500 },
    );
  });

  it('keeps of a print that was cut off the objects that were whole', { timeout }, () => {
    fc.assert(
      fc.property(fc.array(anyCall, { minLength: 1, maxLength: 6 }), fc.nat(), (calls, at) => {
        const whole = printAnswer(calls);
        const cut = whole.slice(0, at % whole.length);
        const places = readAnswer(whole, isClass).calls;
        const complete = places.filter(({ end }) => end <= cut.length).length;
        expect(readAnswer(cut, isClass).calls.map(plain)).toEqual(
          calls.slice(0, complete).map(plain),
        );
      }),
      { numRuns: LONG > 0 ? 20_000 : 500 },
    );
  });

  it.each([
    ['brackets', '('.repeat(20)],
    ['lists', '['],
    ['records', '{"a":'],
    ['calls', 'Person('],
    ['forgotten brackets', 'Person("Ada",\n'],
    ['quotes', '["'],
    ['quotes and blanks', '"   '],
    ['apostrophes in a list', "['"],
    ['triple quotes', '"""'],
    ['backslashes', '["\\'],
    ['closing brackets', ')]}'],
    ['letters', 'a'],
    ['comments', '#'],
    ['different objects', 'Person("Ada"), City("Oslo"), '],
    ['escapes', 'Person("\\u0041\\n")\n'],
    ['lone surrogates', '\ud83d'],
  ])('reads two megabytes of %s as it reads a line: in time linear in them', (_name, part) => {
    const output = `results = [${part.repeat(Math.ceil(2_000_000 / part.length))}`;
    // Quadratic time would be hours.
    expect(readAnswer(output, isClass).calls.length).toBeLessThan(200_000);
  });
});
