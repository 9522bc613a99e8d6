import type { Affected } from './reconcile';
import type { StoredEdit, Target } from './types';

/** What entries of the log are about, whether they come or go. */
export function affectedBy(edits: readonly StoredEdit[]): Affected {
  const affected: Affected = {
    entities: new Set(),
    places: new Set(),
    events: new Set(),
    relations: [],
  };
  for (const edit of edits) note(edit, affected);
  return affected;
}

function note(edit: StoredEdit, affected: Affected): void {
  const { entities, places, events, relations } = affected;
  switch (edit.kind) {
    case 'rename':
    case 'retype':
    case 'note':
    case 'property':
      noteTarget(edit.target, affected);
      break;
    case 'merge':
      entities.add(edit.into).add(edit.from);
      break;
    case 'separate':
      entities.add(edit.a).add(edit.b);
      break;
    case 'dismiss':
      break;
    case 'split':
      entities.add(edit.from).add(edit.to.id);
      for (const place of edit.places) places.add(place);
      break;
    case 'addEntity':
      entities.add(edit.entity.id);
      break;
    case 'addRelation':
      relations.push({ type: edit.types[0] ?? '', head: edit.head.id, tail: edit.tail.id });
      entities.add(edit.head.id).add(edit.tail.id);
      break;
    case 'addEvent':
      events.add(edit.event);
      for (const { entity } of edit.arguments) entities.add(entity.id);
      break;
    case 'addArgument':
      events.add(edit.event);
      entities.add(edit.entity.id);
      break;
    case 'deleteEntity':
      entities.add(edit.entity);
      break;
    case 'deleteEvent':
      events.add(edit.event);
      break;
    case 'deleteRelation':
      relations.push(edit);
      break;
    case 'deleteArgument':
      events.add(edit.event);
      break;
  }
}

function noteTarget(target: Target, { entities, events }: Affected): void {
  if ('entity' in target) entities.add(target.entity);
  else events.add(target.event);
}
