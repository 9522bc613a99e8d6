import fc from 'fast-check';
import iconv from 'iconv-lite';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, valueOf, writeAndRead } from './temporaryFolder';

const folder = temporaryFolder();

/** Sentences by language, with the letters that set their encodings apart. */
const TEXTS: Record<string, string> = {
  fr: 'L’été dernier, la société a déménagé à Genève. Le président, François Hénault, espère que le nouveau siège sera prêt avant Noël. « Nous sommes très fiers », dit-il.',
  de: 'Die Größe der Räume überraschte die Gäste. „Für uns ist das ein schöner Erfolg“, erklärte Geschäftsführer Jörg Müller – weitere Häuser in Köln und München würden geplant.',
  es: 'El señor Núñez nació en Málaga y vivió muchos años en España. ¿Quién diría que su compañía llegaría a ser la más grande del país?',
  pl: 'Żółta łódź płynęła powoli przez jezioro. Książę Władysław był zdumiony, że tak wielu ludzi przyszło na święto.',
  cs: 'Příliš žluťoučký kůň běžel přes náměstí. Bylo plné lidí, kteří čekali na příjezd císaře.',
  ru: 'Обсерватория была построена в 1928 году Августином Фельдом. Директор родился в Москве и учился в Петербурге.',
  uk: 'Обсерваторія була збудована у 1928 році. Її директор народився у Києві і вчився в Харкові.',
  el: 'Το αστεροσκοπείο χτίστηκε το 1928 στην Αθήνα από τον Αυγουστίνο και τους φίλους του.',
  tr: 'Gözlemevi 1928 yılında İstanbul’da kuruldu. Şirketin müdürü Ağustos ayında değişti, çünkü işler kötüydü.',
  ja: '天文台は1928年にオーガスティンによって建てられました。東京の会社が新しい望遠鏡を寄付した。',
  zh: '天文台由奥古斯丁于1928年建造。北京的公司捐赠了新的望远镜，科学家们非常高兴。',
  ko: '천문대는 1928년에 지어졌습니다. 서울의 회사가 새로운 망원경을 기증했다.',
};

const WIDE = ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'];
const ENCODINGS: Record<string, string[]> = {
  fr: ['windows-1252', 'macintosh', 'cp850'],
  de: ['windows-1252', 'macintosh', 'cp850'],
  es: ['iso-8859-1', 'windows-1252', 'macintosh'],
  pl: ['windows-1250', 'iso-8859-2'],
  cs: ['windows-1250', 'iso-8859-2'],
  ru: ['windows-1251', 'koi8-r', 'iso-8859-5', 'cp866'],
  uk: ['windows-1251', 'koi8-u'],
  el: ['windows-1253', 'iso-8859-7'],
  tr: ['windows-1254', 'iso-8859-9'],
  ja: ['shift_jis', 'euc-jp'],
  zh: ['gb18030', 'gbk'],
  ko: ['euc-kr'],
};
const CASES = Object.entries(ENCODINGS).flatMap(([language, names]) =>
  [...WIDE, ...names].map((encoding) => ({ language, encoding })),
);

/** What the encoding can hold of the text: old ones lack some quotation marks. */
function encodable(text: string, encoding: string): string {
  return [...text]
    .filter((letter) => iconv.decode(iconv.encode(letter, encoding), encoding) === letter)
    .join('');
}

let count = 0;
const read = (bytes: Uint8Array, extension = 'txt') =>
  writeAndRead(join(folder, `${count++}.${extension}`), bytes);

describe('encodings that nothing declares', () => {
  it.each(CASES)('$language in $encoding', async ({ language, encoding }) => {
    const text = encodable(TEXTS[language]!, encoding);
    const document = valueOf(await read(iconv.encode(text, encoding)));
    expect(document.text).toBe(text);
    expect(document.language).toBe(language);
    const isSure = WIDE.includes(encoding);
    if (isSure) expect(document.encoding).toBe(encoding);
    else expect(document.warnings.join(' ')).toContain(document.encoding);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])(
    'a mark tells %s',
    async (encoding) => {
      const texts = Object.values(TEXTS).join('\n');
      const document = valueOf(await read(iconv.encode(texts, encoding, { addBOM: true })));
      expect(document).toMatchObject({ text: texts, encoding, warnings: [] });
    },
  );

  it('are never wrong in silence', async () => {
    const some = fc.constantFrom(...CASES).chain(({ language, encoding }) => {
      const words = encodable(TEXTS[language]!, encoding).split(' ');
      return fc.record({
        encoding: fc.constant(encoding),
        text: fc
          .array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 })
          .map((chosen) => chosen.join(' ')),
      });
    });
    await fc.assert(
      fc.asyncProperty(some, async ({ text, encoding }) => {
        const result = await read(iconv.encode(text, encoding));
        // A word or two of bytes may look like no text at all, which is said too.
        if (!result.ok || result.value.text === text) return;
        expect(result.value.warnings).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('finds letters after a long beginning of ASCII', async () => {
    const text = `${'Nothing but plain letters. '.repeat(20_000)}${TEXTS.ru}`;
    expect(valueOf(await read(iconv.encode(text, 'koi8-r'))).text).toBe(text);
  });

  it('reads ISO-2022-JP by its escapes', async () => {
    const bytes = Buffer.from('\x1b$BE7J8Bf\x1b(B 1928', 'latin1');
    expect(valueOf(await read(bytes))).toMatchObject({
      text: '天文台 1928',
      encoding: 'iso-2022-jp',
    });
  });
});

describe('encodings that a page declares', () => {
  const page = (charset: string, text: string) =>
    `<html><head><meta charset="${charset}"></head><body><p>${text}</p></body></html>`;
  const readPage = async (charset: string, text: string, encoding: string) =>
    valueOf(await read(iconv.encode(page(charset, text), encoding), 'html'));

  it('are believed where they fit', async () => {
    for (const [language, encoding] of [
      ['fr', 'windows-1252'],
      ['ru', 'koi8-r'],
      ['ja', 'shift_jis'],
    ] as const) {
      const document = await readPage(encoding, TEXTS[language]!, encoding);
      expect(document).toMatchObject({ text: TEXTS[language], encoding, warnings: [] });
    }
  });

  it('mean what browsers take them for', async () => {
    const document = await readPage('iso-8859-1', TEXTS.fr!, 'windows-1252');
    expect(document).toMatchObject({ text: TEXTS.fr, encoding: 'windows-1252', warnings: [] });
  });

  it.each([
    ['utf-8', 'de', 'windows-1252'],
    ['iso-8859-1', 'ru', 'koi8-r'],
    ['windows-1252', 'ja', 'shift_jis'],
    ['shift_jis', 'fr', 'windows-1252'],
    ['no-such-charset', 'ru', 'windows-1251'],
    ['windows-1252', 'zh', 'utf-8'],
  ])('%s over a text in %s of %s is found out', async (charset, language, encoding) => {
    const document = await readPage(charset, TEXTS[language]!, encoding);
    expect(document).toMatchObject({ text: TEXTS[language], encoding });
    expect(document.warnings.join(' ')).toContain(charset);
  });
});
