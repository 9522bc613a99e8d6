/** What every class of a schema has. `parents` are class names; the first is the main line. */
interface SchemaClass {
  /** PascalCase. */
  name: string;
  /** Names of parent classes; `Entity`, `Relation` or `Event` for those at the top. */
  parents: string[];
  description: string;
  examples: string[];
  /** Source text of class methods and decorators, kept as it stands; null when there are none. */
  methods: string | null;
}

export interface EntityClass extends SchemaClass {
  kind: 'entity';
}

export interface RelationClass extends SchemaClass {
  kind: 'relation';
  /** Classes allowed at each end (subclasses too); [`Entity`] allows all. */
  head: string[];
  tail: string[];
}

export interface Role {
  /** snake_case */
  name: string;
  /** Entity classes allowed (subclasses too); [`Entity`] allows all. */
  types: string[];
}

export interface EventClass extends SchemaClass {
  kind: 'event';
  roles: Role[];
}

export type AnyClass = EntityClass | RelationClass | EventClass;

/** Classes in the order of their source. Names are unique within a schema. */
export interface Schema {
  name: string;
  description: string;
  entities: EntityClass[];
  relations: RelationClass[];
  events: EventClass[];
}

/** An error of a schema's source: where (counted from 1), what stands there, what was expected. */
export interface SchemaIssue {
  line: number;
  column: number;
  found: string;
  expected: string;
}

/** Where a class statement stands in its source, decorators included: UTF-16 offsets, end exclusive. */
export interface ClassPlace {
  name: string;
  start: number;
  end: number;
  /** Of the name itself. */
  nameStart: number;
}
