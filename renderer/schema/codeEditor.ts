import {
  defaultKeymap,
  history,
  historyKeymap,
  indentWithTab,
  redo,
  undo,
} from '@codemirror/commands';
import { python } from '@codemirror/lang-python';
import { bracketMatching, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, Transaction } from '@codemirror/state';
import type { ChangeDesc, Text } from '@codemirror/state';
import {
  EditorView,
  drawSelection,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { codeStyle, codeTheme } from './codeTheme';

export interface CodeProblem {
  /** Counted from 1; columns are UTF-16 units. */
  line: number;
  column: number;
  found: string;
  message: string;
  severity: 'error' | 'warning';
}

interface CodeOptions {
  label: string;
  /** `byUser`: typed, pasted or undone; not put in by `replace`. */
  onChange: (changes: ChangeDesc, byUser: boolean) => void;
  /** The user moved the cursor. */
  onCursor: (offset: number) => void;
  onSave: () => void;
}

export interface Replacement {
  from: number;
  to: number;
  insert: string;
}

/**
 * The code of a schema: CodeMirror behind the few things that the rest needs. It lives in a shadow
 * root, as its style sheets are adopted there and the page's content policy allows no others.
 */
export class CodeEditor {
  private view: EditorView;
  private readonly readOnly = new Compartment();

  constructor(
    private readonly host: HTMLElement,
    private readonly options: CodeOptions,
  ) {
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    this.view = new EditorView({ root, parent: root, state: this.newState('', true) });
  }

  get doc(): Text {
    return this.view.state.doc;
  }

  get text(): string {
    return this.doc.toString();
  }

  /** Another schema: with a history of its own. No change is told. */
  load(text: string, readOnly: boolean): void {
    this.view.setState(this.newState(text, readOnly));
  }

  /** One step that can be undone. What stays the same around the changes keeps its places. */
  replace(replacements: readonly Replacement[]): void {
    const changes = replacements.map((one) => this.shrink(one));
    this.view.dispatch({
      changes,
      annotations: [Transaction.userEvent.of('form')],
    });
  }

  undo(): boolean {
    return undo(this.view);
  }

  redo(): boolean {
    return redo(this.view);
  }

  /** Scrolls there; `focus` also puts the cursor there. */
  show(offset: number, focus = false): void {
    const at = Math.min(offset, this.doc.length);
    this.view.dispatch({
      effects: EditorView.scrollIntoView(at, { y: 'start', yMargin: 40 }),
      ...(focus && { selection: { anchor: at } }),
    });
    if (focus) this.view.focus();
  }

  /** UTF-16 offset of a line and column, both counted from 1. */
  offsetOf(line: number, column: number): number {
    const { from, to } = this.doc.line(Math.min(Math.max(line, 1), this.doc.lines));
    return Math.min(from + column - 1, to);
  }

  showProblems(problems: readonly CodeProblem[]): void {
    const diagnostics = problems.map(({ line, column, found, message, severity }) => {
      const from = this.offsetOf(line, column);
      const stands = this.doc.sliceString(from, from + found.length) === found;
      const to = stands ? from + found.length : Math.min(from + 1, this.doc.length);
      return { from, to, message, severity };
    });
    this.view.dispatch(setDiagnostics(this.view.state, diagnostics));
  }

  get hasFocus(): boolean {
    return this.view.hasFocus;
  }

  destroy(): void {
    this.view.destroy();
  }

  private newState(text: string, readOnly: boolean): EditorState {
    const { label, onChange, onCursor, onSave } = this.options;
    return EditorState.create({
      doc: text,
      extensions: [
        history(),
        lineNumbers(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        drawSelection(),
        bracketMatching(),
        highlightSelectionMatches(),
        search({ top: true }),
        lintGutter(),
        python(),
        indentUnit.of('\t'),
        EditorState.tabSize.of(4),
        EditorView.lineWrapping,
        syntaxHighlighting(codeStyle),
        codeTheme,
        EditorView.contentAttributes.of({
          'aria-label': label,
          spellcheck: 'false',
          tabindex: '0',
        }),
        this.readOnly.of([EditorState.readOnly.of(readOnly)]),
        keymap.of([
          { key: 'Mod-s', run: () => (onSave(), true) },
          ...defaultKeymap,
          ...historyKeymap,
          ...searchKeymap,
          ...lintKeymap,
          indentWithTab,
        ]),
        EditorView.updateListener.of((update) => {
          const byForm = update.transactions.some((one) => one.isUserEvent('form'));
          if (update.docChanged) onChange(update.changes.desc, !byForm);
          else if (update.selectionSet && update.view.hasFocus) {
            onCursor(update.state.selection.main.head);
          }
        }),
      ],
    });
  }

  /** Without what both texts start and end with. */
  private shrink({ from, to, insert }: Replacement): Replacement {
    const old = this.doc.sliceString(from, to);
    const most = Math.min(old.length, insert.length);
    let start = 0;
    while (start < most && old[start] === insert[start]) start += 1;
    let end = 0;
    while (end < most - start && old.at(-1 - end) === insert.at(-1 - end)) end += 1;
    return { from: from + start, to: to - end, insert: insert.slice(start, insert.length - end) };
  }
}
