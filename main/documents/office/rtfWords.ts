const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Destinations whose text is not the document's. Unknown ones that begin with \* are passed over too. */
export const RTF_PASSED_OVER = words(
  'colortbl info pict object themedata colorschememapping datastore xmlnstbl listtable listoverridetable rsidtbl ' +
    'latentstyles generator fldinst nonshppict shprslt bkmkstart bkmkend pntext listtext pn pnseclvl revtbl ' +
    'header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn ' +
    'annotation sp atnid atnauthor atntime atnicn atnref atnparent atndate filetbl mmathPr xe tc template userprops',
);

/** Destinations with \* that hold text of the document nevertheless. */
export const RTF_STARRED_TEXT = words('shpinst shptxt footnote');

export const RTF_CHARACTERS: Readonly<Record<string, string>> = {
  line: '\n',
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  enspace: ' ',
  emspace: ' ',
  qmspace: ' ',
  '~': '\u00a0',
  _: '\u2011',
};

/** Code pages of a font's \fcharset (RTF 1.9.1, “Font Table”); others are read as the document's own. */
export const RTF_CHARSETS: ReadonlyMap<number, string> = new Map([
  [0, 'windows-1252'],
  [77, 'macintosh'],
  [128, 'cp932'],
  [129, 'cp949'],
  [134, 'cp936'],
  [136, 'cp950'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [163, 'windows-1258'],
  [177, 'windows-1255'],
  [178, 'windows-1256'],
  [186, 'windows-1257'],
  [204, 'windows-1251'],
  [222, 'windows-874'],
  [238, 'windows-1250'],
  [255, 'cp437'],
]);
