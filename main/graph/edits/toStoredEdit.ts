import type { ManagedTransaction } from 'neo4j-driver';
import { failed, failure, ok } from '../../../contract';
import type { Edit, Result } from '../../../contract';
import { contentHash, entityId } from '../../resolution';
import type { Overlay } from './Overlay';
import { findElement, findRelation, type EditedElement } from './findElement';
import type { EntitySnapshot, StoredEdit, Target } from './types';
import { isOwnProperty } from './userProperties';

/** An edit in the form of the log, with what is shown of it. */
export interface PreparedEdit {
  edit: StoredEdit;
  names: string[];
  /** Id of the entity or event to show afterwards; null: nothing. */
  element: string | null;
}

interface Context {
  transaction: ManagedTransaction;
  overlay: Overlay;
  /** Id of the entry. */
  id: string;
  /** A class, then its ancestors. */
  chainOf: (type: string) => readonly string[];
}

/**
 * Checks an edit against the graph and gives it the log's form. Failures: not_found, edit_kind,
 * edit_same, edit_exists, edit_property, edit_mentions.
 */
export async function toStoredEdit(edit: Edit, context: Context): Promise<Result<PreparedEdit>> {
  switch (edit.kind) {
    case 'rename':
    case 'retype':
    case 'note':
    case 'property':
      return changeElement(edit, context);
    case 'merge':
    case 'separate':
      return pairOf(edit, context);
    case 'split':
      return split(edit, context);
    case 'addEntity':
      return addEntity(edit, context);
    case 'addRelation':
      return addRelation(edit, context);
    case 'addEvent':
      return addEvent(edit, context);
    case 'addArgument':
    case 'deleteArgument':
      return changeArgument(edit, context);
    case 'delete':
      return deleteElement(edit, context);
    case 'deleteRelation':
      return deleteRelation(edit, context);
  }
}

type Of<K extends Edit['kind']> = Extract<Edit, { kind: K }>;

async function changeElement(
  edit: Of<'rename' | 'retype' | 'note' | 'property'>,
  { transaction, chainOf }: Context,
): Promise<Result<PreparedEdit>> {
  const found = await findElement(transaction, edit.element);
  if (!found.ok) return found;
  const { name, types, id } = found.value;
  const target = targetOf(found.value);
  const prepared = (stored: StoredEdit, ...names: string[]) =>
    ok({ edit: stored, names: [name, ...names], element: id });
  switch (edit.kind) {
    case 'rename':
      return prepared({ kind: 'rename', target, name: edit.name }, edit.name);
    case 'retype': {
      const chain = [...chainOf(edit.type)];
      return prepared({ kind: 'retype', target, types: chain }, types[0] ?? '', edit.type);
    }
    case 'note':
      return prepared({ kind: 'note', target, text: edit.text }, edit.text);
    case 'property':
      return isOwnProperty(edit.name) && isFlat(edit.value)
        ? prepared({ kind: 'property', target, name: edit.name, value: edit.value }, edit.name)
        : failed(failure('edit_property', { name: edit.name }));
  }
}

/** What Neo4j keeps as a property: a text, number or truth value, or a list of one kind of them. */
function isFlat(value: unknown): boolean {
  if (value === null) return true;
  if (!Array.isArray(value)) return typeof value !== 'object';
  const kinds = new Set(value.map((one) => (one === null ? 'null' : typeof one)));
  return kinds.size <= 1 && !kinds.has('object') && !kinds.has('null');
}

async function pairOf(
  edit: Of<'merge' | 'separate'>,
  { transaction }: Context,
): Promise<Result<PreparedEdit>> {
  const [one, other] = edit.kind === 'merge' ? [edit.into, edit.from] : [edit.a, edit.b];
  const first = await findElement(transaction, one, 'entity');
  if (!first.ok) return first;
  const second = await findElement(transaction, other, 'entity');
  if (!second.ok) return second;
  if (first.value.id === second.value.id) return failed(failure('edit_same'));
  const names = [first.value.name, second.value.name];
  const { id } = first.value;
  return edit.kind === 'merge'
    ? ok({
        edit: { kind: 'merge', into: id, from: second.value.id },
        names: names.reverse(),
        element: id,
      })
    : ok({ edit: { kind: 'separate', a: id, b: second.value.id }, names, element: id });
}

async function split(edit: Of<'split'>, context: Context): Promise<Result<PreparedEdit>> {
  const { transaction, id } = context;
  const found = await findElement(transaction, edit.element, 'entity');
  if (!found.ok) return found;
  const { records } = await transaction.run<{ place: string; chosen: boolean }>(
    `MATCH (:Entity {id: $id})<-[:REFERS_TO]-(m:Mention)
     RETURN m.place AS place, m.id IN $mentions AS chosen`,
    { id: found.value.id, mentions: edit.mentions },
  );
  const places = records.filter((row) => row.get('chosen')).map((row) => row.get('place'));
  // Equal chunks share places: what is left must be left in all of them.
  const rest = records.filter((row) => !places.includes(row.get('place')));
  if (places.length === 0 || rest.length === 0) return failed(failure('edit_mentions'));
  const to = { id: contentHash('split', id), name: edit.name, types: found.value.types };
  return ok({
    edit: { kind: 'split', from: found.value.id, places: [...new Set(places)].sort(), to },
    names: [found.value.name, edit.name],
    element: to.id,
  });
}

async function addEntity(
  { name, type }: Of<'addEntity'>,
  { transaction, overlay, chainOf }: Context,
): Promise<Result<PreparedEdit>> {
  const types = [...chainOf(type)];
  // The id that a mention of the name would give: a document that speaks of it later means this one.
  const id = entityId(name, types.at(-1) ?? type);
  const known = await findElement(transaction, overlay.canonical(id), 'entity');
  if (known.ok || overlay.isDeleted(id)) return failed(failure('edit_exists', { name }));
  return ok({
    edit: { kind: 'addEntity', entity: { id, name, types } },
    names: [name, type],
    element: id,
  });
}

async function addRelation(
  edit: Of<'addRelation'>,
  { transaction, chainOf }: Context,
): Promise<Result<PreparedEdit>> {
  const head = await findElement(transaction, edit.head, 'entity');
  if (!head.ok) return head;
  const tail = await findElement(transaction, edit.tail, 'entity');
  if (!tail.ok) return tail;
  const types = [...chainOf(edit.type)];
  return ok({
    edit: {
      kind: 'addRelation',
      types,
      head: snapshotOf(head.value),
      tail: snapshotOf(tail.value),
    },
    names: [head.value.name, edit.type, tail.value.name],
    element: head.value.id,
  });
}

async function addEvent(
  edit: Of<'addEvent'>,
  { transaction, chainOf, id }: Context,
): Promise<Result<PreparedEdit>> {
  const roles: { role: string; entity: EntitySnapshot }[] = [];
  for (const { role, entity } of edit.arguments) {
    const found = await findElement(transaction, entity, 'entity');
    if (!found.ok) return found;
    roles.push({ role, entity: snapshotOf(found.value) });
  }
  const event = contentHash('added event', id);
  const { name, type } = edit;
  return ok({
    edit: { kind: 'addEvent', event, name, types: [...chainOf(type)], arguments: roles },
    names: [name, type],
    element: event,
  });
}

async function changeArgument(
  edit: Of<'addArgument' | 'deleteArgument'>,
  { transaction }: Context,
): Promise<Result<PreparedEdit>> {
  const event = await findElement(transaction, edit.event, 'event');
  if (!event.ok) return event;
  const entity = await findElement(transaction, edit.entity, 'entity');
  if (!entity.ok) return entity;
  const { key, name, id } = event.value;
  const names = [name, edit.role, entity.value.name];
  const { kind, role } = edit;
  return ok({
    edit:
      kind === 'addArgument'
        ? { kind, event: key, role, entity: snapshotOf(entity.value) }
        : { kind, event: key, role, entity: entity.value.id },
    names,
    element: id,
  });
}

async function deleteElement(
  edit: Of<'delete'>,
  { transaction }: Context,
): Promise<Result<PreparedEdit>> {
  const found = await findElement(transaction, edit.element);
  if (!found.ok) return found;
  const { kind, id, key, name } = found.value;
  return ok({
    edit:
      kind === 'entity'
        ? { kind: 'deleteEntity', entity: id }
        : { kind: 'deleteEvent', event: key },
    names: [name],
    element: null,
  });
}

async function deleteRelation(
  edit: Of<'deleteRelation'>,
  { transaction }: Context,
): Promise<Result<PreparedEdit>> {
  const relation = await findRelation(transaction, {
    id: edit.relation,
    head: edit.head,
  });
  if (!relation.ok) return relation;
  const { type, head, tail } = relation.value;
  return ok({
    edit: { kind: 'deleteRelation', type, head: head.id, tail: tail.id },
    names: [head.name, type, tail.name],
    element: head.id,
  });
}

const targetOf = ({ kind, id, key }: EditedElement): Target =>
  kind === 'entity' ? { entity: id } : { event: key };

const snapshotOf = ({ id, name, types }: EditedElement): EntitySnapshot => ({ id, name, types });
