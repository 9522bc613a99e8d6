import type { SchemaLibrary } from './SchemaLibrary';
import type { GraphStore } from './graph/types';
import { SchemaIndex } from './schema';

/** Names of classes and roles, for the user to choose from. */
interface TypeSuggestions {
  entities: string[];
  relations: string[];
  events: string[];
  roles: string[];
}

/** What edits need to know of classes: those of the schemas that the graph was made with. */
export class TypeChains {
  private constructor(private readonly indexes: readonly SchemaIndex[]) {}

  /** The schemas of the graph's runs, the latest first; the general one where there is none. */
  static async of(store: GraphStore, library: SchemaLibrary): Promise<TypeChains> {
    const used = await store.schemasUsed();
    const names = used.ok && used.value.length > 0 ? used.value : ['general'];
    const loaded = await Promise.all(names.map((name) => library.load(name)));
    return new TypeChains(loaded.flatMap((one) => (one.ok ? [new SchemaIndex(one.value)] : [])));
  }

  /** The class, then its ancestors; a class that no schema has stands alone. */
  chainOf(type: string): readonly string[] {
    const index = this.indexes.find((one) => one.get(type) !== undefined);
    return index?.ancestors(type) ?? [type];
  }

  get suggestions(): TypeSuggestions {
    const schemas = this.indexes.map(({ schema }) => schema);
    const names = (classes: readonly { name: string }[]) =>
      [...new Set(classes.map(({ name }) => name))].sort();
    return {
      entities: names(schemas.flatMap(({ entities }) => entities)),
      relations: names(schemas.flatMap(({ relations }) => relations)),
      events: names(schemas.flatMap(({ events }) => events)),
      roles: names(schemas.flatMap(({ events }) => events.flatMap(({ roles }) => roles))),
    };
  }
}
