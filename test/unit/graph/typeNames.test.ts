import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classLabel, classOfLabel, relationshipType } from '../../../main/graph/typeNames';

const className = fc.oneof(
  fc.constantFrom('', 'Entity', 'Document_', 'Chunk__', '%', '%00', '\0', '%25', 'Company'),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

describe('classLabel', () => {
  it('is the name itself, unless the graph or Neo4j needs it otherwise', () => {
    expect(['Company', 'Document', 'Document_', 'A`b c'].map(classLabel)).toEqual([
      'Company',
      'Document_',
      'Document__',
      'A`b c',
    ]);
  });

  it('can be undone, is never a label of the graph and is always a name that Neo4j takes', () => {
    fc.assert(
      fc.property(className, (name) => {
        const label = classLabel(name);
        expect(classOfLabel(label)).toBe(name);
        expect(label).not.toMatch(/^$|\0|^(Document|Chunk|Entity|Mention|Fact|Event|Run)$/);
      }),
    );
    expect(classOfLabel('Entity')).toBeNull();
  });
});

describe('relationshipType', () => {
  it.each([
    ['BornIn', 'BORN_IN'],
    ['birth_place', 'BIRTH_PLACE'],
    ['HasURLOf', 'HAS_URL_OF'],
    ['PartOf', 'PART_OF'],
    ['Top10List', 'TOP10_LIST'],
    ['located in', 'LOCATED_IN'],
    ['GründungsOrt', 'GRÜNDUNGS_ORT'],
    ['出生地', '出生地'],
    ['In', 'IN_'],
    ['RefersTo', 'REFERS_TO_'],
    ['`}]', 'RELATED'],
  ])('%s → %s', (name, type) => {
    expect(relationshipType(name)).toBe(type);
  });

  it('has only letters, marks, digits and underscores', () => {
    fc.assert(
      fc.property(className, (name) => {
        expect(relationshipType(name)).toMatch(/^[\p{L}\p{M}\p{N}_]+$/u);
      }),
    );
  });
});
