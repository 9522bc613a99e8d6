import { counted } from '../texts';

/** What the reasons of a merge mean, by their codes. */
const reasons: Record<string, string> = {
  same_name: 'the same name',
  spelling: 'nearly the same spelling',
  words: 'the same words',
  initials: 'initials fit',
  abbreviation: 'an abbreviation',
  short_name: 'a short form in the same documents',
  legal_form: 'the same but for the legal form',
  neighbours: 'related to the same elements',
  related_type: 'classes of one family',
  other_type: 'classes differ',
  linked: 'but connected with each other',
  ambiguous: 'but others may be meant',
  elsewhere: 'but not in all the same documents',
  model: 'the model says so',
};

/** Texts of edits, the review queue and the history. */
export const editTexts = {
  tab: 'Review',
  byYou: 'by you',
  byYouHint: 'You added or changed this.',
  edit: 'Edit',
  menu: {
    rename: 'Rename…',
    retype: 'Change class…',
    note: 'Note…',
    property: 'Set property…',
    merge: 'Merge with another…',
    split: 'Split off mentions…',
    addRelation: 'Add relation…',
    addArgument: 'Add participant…',
    delete: 'Delete',
  },
  addElement: 'Add',
  addEntity: 'Add entity…',
  addEvent: 'Add event…',
  titles: {
    rename: 'Rename',
    retype: 'Change the class',
    note: 'Note',
    property: 'Set a property',
    merge: 'Merge with another entity',
    split: 'Split off mentions',
    addRelation: 'Add a relation',
    addArgument: 'Add a participant',
    addEntity: 'Add an entity',
    addEvent: 'Add an event',
  },
  explained: {
    rename: 'The names that documents use stay as other names.',
    retype: 'Its ancestors come with the class.',
    note: 'For you and whoever reads the graph. Empty takes it away.',
    property: 'An empty value takes it away. Numbers are kept as numbers.',
    merge: 'Everything said of the other becomes said of this one. It can be undone at any time.',
    split: 'The chosen mentions become an entity of their own, with the relations they stand in.',
    addRelation: 'From this entity to another.',
    addArgument: 'An entity that takes part in the event.',
    addEntity: 'It stays without a document that mentions it.',
    addEvent: 'Participants are added in the inspector.',
  },
  fields: {
    name: 'Name',
    class: 'Class',
    note: 'Note',
    property: 'Property',
    value: 'Value',
    other: 'Other entity',
    relation: 'Relation',
    role: 'Role',
    newName: 'Name of the new entity',
    mentions: 'Mentions',
  },
  pick: 'Type a name…',
  noMatch: 'No entity of that name.',
  save: 'Save',
  cancel: 'Cancel',
  deleteConnection: (name: string) => `Delete this connection: ${name}`,
  undone: 'Undone',
  redone: 'Done again',
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to do again.',
  undo: 'Undo',
  redo: 'Redo',
  undoKey: 'Undo (Ctrl+Z)',
  redoKey: 'Redo (Ctrl+Shift+Z)',
  review: {
    title: 'May be one',
    count: (total: number) => counted(total, 'pair'),
    empty: 'Nothing to review',
    emptyText:
      'Pairs of names that may mean one and the same appear here after a run. Sure ones are merged by themselves; the history below can undo them.',
    accept: 'One entity',
    reject: 'Not now',
    never: 'Never',
    keys: 'Keys: A one entity · R not now · N never · ↑ ↓ choose',
    score: (score: number) => `${Math.round(score * 100)} %`,
    scoreLabel: 'How likely they are one',
    search: 'Look again',
    searching: 'Looking…',
    found: (merged: number, proposed: number) =>
      `${counted(merged, 'merge')} in force, ${counted(proposed, 'pair')} to review`,
    sure: 'Merge by itself from',
    sureHint: 'Pairs that are at least this likely are merged without asking.',
    noSentences: 'No document mentions it.',
    reason: (code: string) => reasons[code] ?? code,
  },
  history: {
    title: 'History',
    empty: 'No edits and no merges yet.',
    by: { user: 'you', rule: 'rule' },
    more: 'Show more',
    describe: (kind: string, names: readonly string[]): string => {
      const [one = '', other = '', third = ''] = names;
      switch (kind) {
        case 'rename':
          return `Renamed “${one}” to “${other}”`;
        case 'retype':
          return `Made “${one}” a ${third} (was ${other})`;
        case 'note':
          return `Noted at “${one}”`;
        case 'property':
          return `Set “${other}” of “${one}”`;
        case 'merge':
          return `Merged “${one}” into “${other}”`;
        case 'separate':
          return `Keep “${one}” and “${other}” apart`;
        case 'split':
          return `Split “${other}” off “${one}”`;
        case 'addEntity':
        case 'addEvent':
          return `Added ${other} “${one}”`;
        case 'addRelation':
          return `Added “${one}” ${other} “${third}”`;
        case 'addArgument':
          return `Added “${third}” as ${other} of “${one}”`;
        case 'deleteEntity':
        case 'deleteEvent':
          return `Deleted “${one}”`;
        case 'deleteRelation':
          return `Deleted “${one}” ${other} “${third}”`;
        case 'deleteArgument':
          return `Deleted “${third}” as ${other} of “${one}”`;
        default:
          return kind;
      }
    },
  },
};
