import { classIri, roleIri, type RdfNode } from './terms';

type Kind = 'entity' | 'relation' | 'event';

/** Tells of every class once, as it is met. Remembers classes, which are few, not elements. */
export class ClassDescriber {
  private readonly said = new Set<string>();

  /**
   * `types` is a class and all its ancestors. Each is said to be above the class itself; what is above
   * the ancestors shows where they are met as classes of something.
   */
  *describe(kind: Kind, types: unknown): Generator<RdfNode> {
    if (!Array.isArray(types)) return;
    const chain = JSON.stringify(types);
    if (!this.isNew(`${kind} ${chain}`)) return;
    const names = types.map(String);
    for (const name of new Set(names))
      if (this.isNew(`class ${name} ${kind}`)) yield named(kind, name);
    const [name = '', ...ancestors] = names;
    const above = kind === 'relation' ? 'rdfs:subPropertyOf' : 'rdfs:subClassOf';
    for (const ancestor of ancestors)
      if (ancestor !== name && this.isNew(`above ${JSON.stringify([kind, name, ancestor])}`))
        yield { subject: classIri(name), statements: [[above, classIri(ancestor)]] };
  }

  *describeRole(event: string, role: string): Generator<RdfNode> {
    if (!this.isNew(`role ${JSON.stringify([event, role])}`)) return;
    yield {
      subject: roleIri(event, role),
      statements: [
        ['rdf:type', 'owl:ObjectProperty'],
        ['rdf:type', 'term:Role'],
        ['rdfs:label', { value: role }],
        ['term:roleOf', classIri(event)],
      ],
    };
  }

  private isNew(key: string): boolean {
    const before = this.said.size;
    return this.said.add(key).size > before;
  }
}

function named(kind: Kind, name: string): RdfNode {
  const node: RdfNode = {
    subject: classIri(name),
    statements: [
      ['rdf:type', kind === 'relation' ? 'owl:ObjectProperty' : 'owl:Class'],
      ['rdfs:label', { value: name }],
    ],
  };
  if (kind === 'event') node.statements.push(['rdf:type', 'term:Event']);
  return node;
}
