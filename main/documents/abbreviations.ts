const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Stand before a name or go on with the sentence: after these none ends. */
export const NEVER_FINAL = words(
  'dr mr mrs ms messrs mme mlle prof ste gen col maj capt cdr cmdr lt sgt cpl adm rev revd fr hon gov sen rep pres amb ' +
    'e.g i.e cf viz vs approx ca ed eds trans esp incl resp vols z.b d.h u.a bzw vgl geb gest hr fr dipl ing',
);

/** After these a number follows, and no sentence ends before it. */
export const BEFORE_NUMBER = words(
  'no nos nr vol vols p pp fig figs art sec sect ch chap op ref est tel ext para lot cat ser ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec abb bd kap abs art s',
);

/** End a sentence or do not; a sentence goes on unless a word follows that often begins one. */
export const MAYBE_FINAL = words(
  'inc ltd co corp plc llc bros cie gmbh jr sr esq etc usw a.m p.m u.s u.k u.n e.u u.s.a ph.d m.d b.a m.a d.phil b.sc m.sc ' +
    'al st ave blvd rd mt ft dept univ assn intl',
);

/** Often begin a sentence and seldom a name. */
export const SENTENCE_STARTERS = words(
  'the a an this that these those he she it they we i you his her its their our my there here in on at by for from with ' +
    'after before when while during since until as if but and or so yet however although though because then now today ' +
    'later soon who what where why how not no all both each many most some such one two three der die das ein eine er sie es im am',
);

export const GERMAN_MONTHS = words(
  'januar februar märz april mai juni juli august september oktober november dezember jahrhundert',
);
