import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { knowcoderClasses, knowcoderPrompt, readClassCode } from '../../../main/schema';

const folder = join(process.env.KNOWLOOM_REFERENCE ?? '', 'reference');
const promptsFile = join(folder, 'knowcoder-example-data.jsonl');
const isThere = process.env.KNOWLOOM_REFERENCE !== undefined && existsSync(promptsFile);
const missing = isThere
  ? ''
  : ' (skipped: KNOWLOOM_REFERENCE names no folder with reference/knowcoder-example-data.jsonl)';

interface ExampleRecord {
  sentence: string;
  'one-stage': { 'zero-shot': { prompt: string } };
}

describe.skipIf(!isThere)(`KnowCoder's own prompts and classes${missing}`, () => {
  it('rebuilds its nine example prompts from their own parsed schema, to the character', () => {
    const records = readFileSync(promptsFile, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as ExampleRecord);
    expect(records).toHaveLength(9);
    for (const record of records) {
      const { prompt } = record['one-stage']['zero-shot'];
      const classCode = prompt.slice(0, prompt.indexOf('\n"""\nThis is an object-oriented'));
      const { schema, issues } = readClassCode(classCode, 'example');
      expect(issues).toEqual([]);
      const { entities, relations, events } = schema;
      const triggers = [
        ...prompt.matchAll(/"([^"]+)" is the trigger of event type "([^"]+)"/g),
      ].map(([, trigger = '', type = '']) => ({ trigger, type }));
      const rebuilt =
        entities.length > 0
          ? knowcoderPrompt('ner', entities, record.sentence)
          : relations.length > 0
            ? knowcoderPrompt('re', relations, record.sentence)
            : triggers.length > 0
              ? knowcoderPrompt('eae', events, record.sentence, { triggers })
              : knowcoderPrompt('ed', events, record.sentence);
      expect(rebuilt).toBe(prompt);
    }
  });

  it('reads every class of its evaluation and prints most of them as they stand there', () => {
    const classDefs = join(folder, 'class_defs');
    for (const file of readdirSync(classDefs)) {
      const sources = JSON.parse(readFileSync(join(classDefs, file), 'utf8')) as Record<
        string,
        string
      >;
      const task = /^[a-z]+/.exec(file)![0];
      for (const [name, source] of Object.entries(sources)) {
        if (['Entity', 'Relation'].includes(name)) continue;
        if (name === 'Event' && task !== 'entity') continue;
        const { schema, issues } = readClassCode(source, file);
        expect(issues).toEqual([]);
        const [entity, relation, event] = [schema.entities, schema.relations, schema.events].map(
          (classes) => classes[0]?.name,
        );
        expect(task === 'entity' ? entity : task === 'relation' ? relation : event).toBe(name);
        const style = { style: 'evaluation' } as const;
        const printed =
          task === 'entity'
            ? knowcoderClasses('ner', schema.entities, style)
            : task === 'relation'
              ? knowcoderClasses('re', schema.relations, style)
              : task === 'eae'
                ? knowcoderClasses('eae', schema.events, style)
                : knowcoderClasses('ed', schema.events, style);
        // ACE's detection classes are written in a form that no other class of KnowCoder has.
        const isAceDetection = source.includes('super().__init__(trigger, arg_names, *args)');
        if (!isAceDetection) expect(printed).toContain(`\n\n${source.trim()}\n\n`);
        else expect(schema.events[0]?.roles.length).toBeGreaterThan(1);
      }
    }
  });
});
