const words = (text: string) => new Set(text.split(/\s+/u).filter((word) => word !== ''));

/** Words that names are told apart by least; an abbreviation may leave them out. */
export const SMALL_WORDS =
  words(`the a an of and for in on at to by with de del della der den des die das
  di do dos du da e el et la las le les lo los und y en van von vom zu zum zur al bin bint ibn ben af av
  och og for fur por per pour`);

/** What stands before a person's name without being part of it. */
export const TITLES =
  words(`dr prof professor mr mrs ms miss mx sir dame herr frau mme monsieur madame
  president king queen prince princess pope saint st lord lady count countess duke duchess baron emperor
  empress sultan general gen colonel col captain capt major lieutenant lt sergeant sgt admiral marshal
  commander senator sen representative rep governor gov mayor minister chancellor ambassador secretary
  judge justice rev reverend father bishop archbishop cardinal rabbi imam sheikh don dona senor senor
  signor coach doctor chairman ceo director the`);

/** Father and son: never one person. */
export const GENERATIONS = new Map([
  ['jr', 'junior'],
  ['junior', 'junior'],
  ['jnr', 'junior'],
  ['sr', 'senior'],
  ['senior', 'senior'],
  ['snr', 'senior'],
]);

/** Legal forms beyond those of `normaliseName`, at the end of a name. */
export const LEGAL_FORMS =
  words(`ltd limited inc incorporated gmbh mbh plc llc llp lp corp corporation co
  company ag sa nv bv spa srl sarl oy pty kgaa ab as asa aps oyj kg ohg ug se sas sl slu sro doo kft zrt
  nyrt bhd sdn pte pvt tbk kk cv ltda eirl ооо оао зао пао ао тов ev`);

/** The same at the beginning, where fewer words are free of other meanings. */
export const LEADING_LEGAL_FORMS = words('ab pt ooo oao zao pao ооо оао зао пао ао тов');

/** The same in Chinese and Japanese, which are written without blanks. */
export const JOINED_LEGAL_FORMS =
  /^(?:株式会社|有限会社)(?=.)|(?<=.)(?:株式会社|有限会社|股份有限公司|有限责任公司|有限公司)$/u;

/** What a name may say of itself and leave out elsewhere: Kunene Province, Kunene. */
export const DESIGNATORS =
  words(`province region district county municipality city town village parish
  prefecture department governorate oblast republic kingdom island islands river lake mountain cdp
  club fc sc cf afc football fotball band orchestra records recordings label entertainment pictures
  studios media television tv network newspaper magazine company corporation corp group holdings
  international industries enterprises bank airlines airways software systems technologies technology
  party movement foundation association society church tribe people clan family dynasty award awards
  prize festival series album song film movie novel book game`);
