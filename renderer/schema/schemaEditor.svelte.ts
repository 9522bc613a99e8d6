import type { ChangeDesc, Text } from '@codemirror/state';
import type {
  ClassDefinition,
  ClassKind,
  KnowloomClient,
  SchemaCheck,
  SchemaEntry,
} from '../../contract';
import { ask, showDone } from '../state/notify';
import { texts } from '../texts';
import { ClassIndex } from './ClassIndex';
import { brokenClasses } from './brokenClasses';
import type { CodeEditor, CodeProblem } from './codeEditor';
import { insertClass, newClass } from './newClass';
import { problemsOf } from './problemsOf';

/** Between the last change and reading the code again, ms; longer where reading takes long. */
const CHECK_PAUSE_MS = 250;
const DRAFT_PAUSE_MS = 900;
const DEFAULT_SCHEMA = 'general';

export type SchemaView = 'form' | 'code' | 'both' | 'try';

/**
 * The schema that is being looked at or changed. Its code, held by the code editor, is the truth;
 * tree and form show what main last read in it. One for the window, for as long as it is open.
 */
export class SchemaEditor {
  entries = $state.raw<readonly SchemaEntry[]>([]);
  /** The open schema; null before the first. */
  name = $state<string | null>(null);
  own = $state(false);
  opening = $state(false);
  dirty = $state(false);
  /** What is shown came from a draft of an earlier time. */
  fromDraft = $state(false);
  saving = $state(false);
  view = $state<SchemaView>('both');

  index = $state.raw(new ClassIndex([]));
  description = $state('');
  problems = $state.raw<readonly CodeProblem[]>([]);
  /** Classes whose code has errors: shown as they were last. */
  broken = $state.raw<ReadonlySet<string>>(new Set());
  selected = $state<string | null>(null);
  /** The name field of a class just made is to be written over. */
  renaming = $state(false);
  /** Raised when the form has to take over what the code says. */
  formVersion = $state(0);

  readonly errors = $derived(this.problems.filter(({ severity }) => severity === 'error'));
  readonly entry = $derived(this.entries.find(({ name }) => name === this.name) ?? null);

  /** Set by the form: puts in what was typed last. */
  flushForm: () => void = () => {};

  private code: CodeEditor | null = null;
  private saved: Text | null = null;
  private check: SchemaCheck | null = null;
  /** Changes since the code that `check` is about. */
  private since: ChangeDesc | null = null;
  private checking: Promise<void> | null = null;
  private checkTimer: ReturnType<typeof setTimeout> | undefined;
  private draftTimer: ReturnType<typeof setTimeout> | undefined;
  private checkTook = 0;
  private foreign = false;
  /** Changes of the form are put in one after another. */
  private edits: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly client: KnowloomClient,
    /** The list of schemas changed. */
    private readonly onLibrary: () => void,
  ) {}

  /** Called when the tab is shown first, with the editor of its code. */
  async start(code: CodeEditor, wanted: string): Promise<void> {
    this.code = code;
    await this.refresh();
    const known = [wanted, DEFAULT_SCHEMA].find((one) =>
      this.entries.some((entry) => entry.name === one),
    );
    const name = known ?? this.entries[0]?.name;
    if (this.name === null && name !== undefined) await this.open(name);
  }

  get text(): string {
    return this.code?.text ?? '';
  }

  async refresh(): Promise<void> {
    this.entries = (await ask(this.client, 'schemas.list', undefined)) ?? this.entries;
  }

  /** Leaves what is open as it is: ask before. */
  async open(name: string): Promise<void> {
    const { code } = this;
    if (!code) return;
    this.opening = true;
    const document = await ask(this.client, 'schemas.open', { name });
    this.opening = false;
    if (!document) return;
    clearTimeout(this.draftTimer);
    this.name = document.name;
    this.own = document.own;
    this.selected = null;
    this.check = null;
    this.since = null;
    code.load(document.source, !document.own);
    this.saved = code.doc;
    this.dirty = false;
    this.fromDraft = document.draft !== null;
    if (document.draft !== null) this.putText(document.draft);
    await this.checkNow();
  }

  /** Called by the code editor. */
  changed(changes: ChangeDesc, byUser: boolean): void {
    this.since = this.since ? this.since.composeDesc(changes) : changes;
    if (byUser) this.foreign = true;
    this.dirty = this.saved === null || !this.saved.eq(this.code?.doc ?? this.saved);
    if (!this.dirty) this.fromDraft = false;
    clearTimeout(this.checkTimer);
    this.checkTimer = setTimeout(
      () => void this.checkNow(),
      Math.max(CHECK_PAUSE_MS, this.checkTook * 1.5),
    );
    clearTimeout(this.draftTimer);
    this.draftTimer = setTimeout(() => void this.keepDraft(), DRAFT_PAUSE_MS);
  }

  /** Selects the class that the cursor is in. */
  cursorAt(offset: number): void {
    if (this.since) return;
    const name = this.index.at(offset);
    if (name !== null && name !== this.selected) this.select(name, false);
  }

  select(name: string | null, showCode = true): void {
    this.flushForm();
    if (name !== this.selected) this.renaming = false;
    this.selected = name;
    this.formVersion += 1;
    const place = name === null ? undefined : this.index.placeOf(name);
    if (showCode && place) this.code?.show(this.mapped(place.start));
  }

  showProblem({ line, column }: CodeProblem): void {
    if (this.view === 'form' || this.view === 'try') this.view = 'code';
    this.code?.show(this.code.offsetOf(line, column), true);
  }

  undo(): Promise<void> {
    return this.step((code) => code.undo());
  }

  redo(): Promise<void> {
    return this.step((code) => code.redo());
  }

  /** Puts the class as the form has it into the code. Gives what is wrong with it, if anything. */
  edit(name: string, definition: ClassDefinition): Promise<string | null> {
    return this.inTurn(async () => {
      const place = this.index.placeOf(name);
      if (!place || !this.own || this.broken.has(name)) return null;
      const printed = await ask(this.client, 'schemas.print', { definition });
      const [issue] = printed?.issues ?? [];
      if (issue) return texts.schema.methodsWrong(issue.found, issue.expected);
      if (printed) this.replace([{ from: place.start, to: place.end, insert: printed.code }]);
      return null;
    });
  }

  describe(description: string): Promise<unknown> {
    return this.inTurn(async () => {
      const printed = await ask(this.client, 'schemas.printDescription', { description });
      if (!printed || !this.check) return;
      const place = this.check.descriptionPlace;
      if (place) {
        const insert = description.trim() === '' ? '' : printed.code;
        this.replace([{ from: place.start, to: place.end, insert }]);
      } else if (description.trim() !== '') {
        this.replace([{ from: 0, to: 0, insert: `${printed.code}\n\n` }]);
      }
    });
  }

  /** Gives the class another name wherever the code speaks of it. */
  rename(name: string, to: string): Promise<unknown> {
    return this.inTurn(async () => {
      const source = this.text;
      const places = await ask(this.client, 'schemas.references', { source, name });
      if (!places || places.length === 0) return;
      if (this.selected === name) this.selected = to;
      this.replace(places.map(({ start, end }) => ({ from: start, to: end, insert: to })));
    });
  }

  /** A new class, below `parent` or at the top, and its form. */
  add(kind: ClassKind, parent: string | null): Promise<unknown> {
    return this.inTurn(async () => {
      const definition = newClass(this.index, kind, parent);
      const printed = await ask(this.client, 'schemas.print', { definition });
      const { code } = this;
      if (!printed || !code) return;
      this.replace([insertClass(this.index, code.doc, definition, printed.code)]);
      await this.checkNow();
      this.select(definition.name);
      this.renaming = true;
      if (this.view === 'code' || this.view === 'try') this.view = 'form';
    });
  }

  remove(name: string): Promise<unknown> {
    return this.inTurn(async () => {
      const place = this.index.placeOf(name);
      if (!place || !this.code) return;
      const blanks = /^\n*/.exec(this.code.doc.sliceString(place.end, place.end + 3))?.[0] ?? '';
      this.replace([{ from: place.start, to: place.end + blanks.length, insert: '' }]);
      this.selected = this.index.get(name)?.parents.find((one) => this.index.get(one)) ?? null;
      this.formVersion += 1;
    });
  }

  async save(): Promise<boolean> {
    this.flushForm();
    await this.edits;
    const { name, code } = this;
    if (name === null || !this.own || !code) return false;
    this.saving = true;
    clearTimeout(this.draftTimer);
    const { doc } = code;
    const entry = await ask(this.client, 'schemas.save', { name, source: doc.toString() });
    this.saving = false;
    if (!entry) return false;
    this.saved = doc;
    this.dirty = !doc.eq(code.doc);
    this.fromDraft = false;
    await this.libraryChanged();
    return true;
  }

  /** Back to what was saved last; can be undone. */
  revert(): void {
    if (!this.saved) return;
    this.foreign = true;
    this.putText(this.saved.toString());
    this.fromDraft = false;
    void this.keepDraft();
  }

  /** Opens a new own schema with the code. False: the name is not free or not good. */
  async create(name: string, source?: string): Promise<boolean> {
    const entry = await ask(this.client, 'schemas.create', { name, source });
    if (!entry) return false;
    await this.libraryChanged();
    await this.open(entry.name);
    return true;
  }

  async renameSchema(to: string): Promise<boolean> {
    if (this.name === null) return false;
    await this.keepDraft();
    const entry = await ask(this.client, 'schemas.rename', { name: this.name, to });
    if (!entry) return false;
    this.name = entry.name;
    await this.libraryChanged();
    return true;
  }

  async removeSchema(): Promise<void> {
    if (this.name === null) return;
    clearTimeout(this.draftTimer);
    const removed = await this.client.call('schemas.delete', { name: this.name });
    if (!removed.ok) return;
    showDone(texts.schema.deleted(this.name));
    this.dirty = false;
    await this.libraryChanged();
    const [first] = this.entries;
    if (first) await this.open(first.name);
  }

  /** Writes the unsaved changes aside, or drops what lies there when there are none. */
  async keepDraft(): Promise<void> {
    this.flushForm();
    await this.edits;
    clearTimeout(this.draftTimer);
    if (!this.own || this.name === null || !this.code) return;
    const source = this.dirty ? this.code.text : null;
    await ask(this.client, 'schemas.keepDraft', { name: this.name, source });
  }

  /** Resolves when tree and form show what the code says. */
  async settle(): Promise<void> {
    while (this.since || this.checking) await this.checkNow();
  }

  private async step(move: (code: CodeEditor) => boolean): Promise<void> {
    this.flushForm();
    await this.edits;
    this.foreign = true;
    if (this.code) move(this.code);
  }

  private async libraryChanged(): Promise<void> {
    await this.refresh();
    this.onLibrary();
  }

  private putText(text: string): void {
    if (this.code) this.code.replace([{ from: 0, to: this.code.doc.length, insert: text }]);
  }

  private replace(replacements: { from: number; to: number; insert: string }[]): void {
    this.code?.replace(replacements);
  }

  /** Waits for the changes before, and until places are those of the code as it is. */
  private inTurn<T>(change: () => Promise<T>): Promise<T> {
    const turn = this.edits.then(async () => {
      await this.settle();
      return change();
    });
    this.edits = turn.catch(() => undefined);
    return turn;
  }

  private async checkNow(): Promise<void> {
    clearTimeout(this.checkTimer);
    await this.checking;
    const { code, name } = this;
    if (!code) return;
    const { doc } = code;
    const foreign = this.foreign || this.check === null;
    this.foreign = false;
    const before = this.since;
    this.since = null;
    const started = performance.now();
    this.checking = ask(this.client, 'schemas.check', { source: doc.toString() }).then((check) => {
      this.checking = null;
      this.checkTook = performance.now() - started;
      // Another schema was opened meanwhile.
      if (this.name !== name) return;
      if (check) this.take(check, doc, before, foreign);
      else this.since = before && this.since ? before.composeDesc(this.since) : before;
    });
    await this.checking;
  }

  /** `before`: the changes that led from the last read code to this one. */
  private take(check: SchemaCheck, doc: Text, before: ChangeDesc | null, foreign: boolean): void {
    const lost = brokenClasses(this.index.classes, check, doc, before);
    this.check = check;
    this.index = new ClassIndex([...check.classes, ...lost]);
    this.broken = new Set(lost.map(({ definition }) => definition.name));
    this.description = check.description;
    this.problems = problemsOf(check);
    if (this.selected !== null && !this.index.get(this.selected)) this.selected = null;
    if (foreign) this.formVersion += 1;
    if (this.code?.doc.eq(doc)) this.code.showProblems(this.problems);
  }

  private mapped(offset: number): number {
    return this.since && offset <= this.since.length ? this.since.mapPos(offset) : offset;
  }
}
