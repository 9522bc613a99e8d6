import { describe, expect, it } from 'vitest';
import { SchemaIndex, readClassCode } from '../../../main/schema';

const indexOf = (source: string) => new SchemaIndex(readClassCode(source, 'test').schema);

describe('SchemaIndex', () => {
  const index = indexOf(`
class Agent(Entity): pass
class Person(Agent): pass
class Organization(Agent): pass
class Company(Organization): pass
class Artist(Person, Performer): pass
class Corporation(Firm): pass
class City(Entity): pass
class Event(Entity): pass
class WorksFor(Relation):
	def __init__(self, head_entity: Person, tail_entity: Organization | City): pass
class RelatedTo(Relation): pass
class Leads(WorksFor): pass
class Hiring(Event):
	def __init__(self, trigger, who: List[Agent], what): pass
`);

  it('lists the class first, then its ancestors, without the base', () => {
    expect(index.ancestors('Company')).toEqual(['Company', 'Organization', 'Agent']);
    expect(index.ancestors('Artist')).toEqual(['Artist', 'Person', 'Performer', 'Agent']);
    expect(index.ancestors('Leads')).toEqual(['Leads', 'WorksFor']);
    expect(index.ancestors('Hiring')).toEqual(['Hiring']);
    expect(index.ancestors('Event')).toEqual(['Event']);
    expect(index.ancestors('Nobody')).toEqual(['Nobody']);
  });

  it('treats an unknown parent as a class at the top', () => {
    expect(index.ancestors('Corporation')).toEqual(['Corporation', 'Firm']);
    expect(index.rootType('Corporation')).toBe('Firm');
    expect(index.descendants('Firm')).toEqual(['Corporation']);
    expect(index.isA('Corporation', 'Firm')).toBe(true);
  });

  it('finds tops and descendants', () => {
    expect(index.rootType('Artist')).toBe('Agent');
    expect(index.rootType('City')).toBe('City');
    expect(index.descendants('Agent')).toEqual(['Person', 'Organization', 'Artist', 'Company']);
    expect(index.descendants('Company')).toEqual([]);
  });

  it('allows subclasses at the ends and in the roles', () => {
    const leads = index.schema.relations.find((one) => one.name === 'Leads')!;
    expect(index.allowedEnds(leads)).toEqual({
      head: ['Person', 'Artist'],
      tail: ['Organization', 'Company', 'City'],
    });
    const between = (head: string, tail: string) =>
      index.relationsBetween(head, tail).map((one) => one.name);
    expect(between('Artist', 'Company')).toEqual(['WorksFor', 'RelatedTo', 'Leads']);
    expect(between('Company', 'Artist')).toEqual(['RelatedTo']);
    const hiring = index.schema.events[0]!;
    expect(index.allowedFillers(hiring, 'who')).toEqual([
      'Agent',
      'Person',
      'Organization',
      'Company',
      'Artist',
    ]);
    expect(index.allowedFillers(hiring, 'what')).toHaveLength(8);
    expect(index.allowedFillers(hiring, 'unknown')).toEqual([]);
  });

  it('ends in cycles', () => {
    const cyclic = indexOf(
      'class A(B): pass\nclass B(C): pass\nclass C(A): pass\nclass D(B): pass\n',
    );
    expect(cyclic.ancestors('D')).toEqual(['D', 'B', 'C', 'A']);
    expect(['A', 'B', 'C', 'D'].map((name) => cyclic.rootType(name))).toEqual(['A', 'A', 'A', 'A']);
    expect(cyclic.descendants('A')).toEqual(['C', 'B', 'D']);
  });

  it('is not confused by names that every object has', () => {
    const odd = indexOf('class constructor(Entity): pass\nclass __proto__(constructor): pass\n');
    expect(odd.ancestors('__proto__')).toEqual(['__proto__', 'constructor']);
    expect(odd.get('toString')).toBeUndefined();
  });
});
