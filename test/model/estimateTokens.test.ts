import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CHUNK_TOKENS } from '../../main/documents';
import type { LanguageModel } from '../../main/models/types';
import { TINY_MODEL, inspect, testLoader } from './testModels';

const SENTENCES = [
  'Die Größe der Räume überraschte die Gäste, erklärte Geschäftsführer Jörg Müller in Köln.',
  'Żółta łódź płynęła powoli przez jezioro. Książę Władysław był zdumiony.',
  'Обсерватория была построена в 1928 году Августином Фельдом.',
  'Το αστεροσκοπείο χτίστηκε το 1928 στην Αθήνα από τον Αυγουστίνο.',
  '天文台は1928年にオーガスティンによって建てられました。',
  '天文台由奥古斯丁于1928年建造。北京的公司捐赠了新的望远镜。',
  '천문대는 1928년에 지어졌습니다. 서울의 회사가 새로운 망원경을 기증했다.',
  'تم بناء المرصد في عام 1928 على يد أوغستين. ولد المدير في القاهرة.',
  'वेधशाला का निर्माण 1928 में ऑगस्टीन ने किया था।',
  'หอดูดาวถูกสร้างขึ้นในปี 1928 โดยออกัสติน',
  '2024-03-05 17:42 | 88,412,333 | 3.14159',
];

let model: LanguageModel;
let close: () => Promise<void>;

beforeAll(async () => {
  const { loader } = await testLoader();
  const loaded = await loader.load(await inspect(loader, TINY_MODEL));
  if (!loaded.ok) throw new Error(loaded.failure.message);
  model = loaded.value;
  close = () => loader.close();
});

afterAll(() => close());

it('the tokens of a chunk are estimated without the model, and not too low', () => {
  const samples = resolve(import.meta.dirname, '../../resources/samples');
  const prose = readdirSync(samples)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .map((name) => readFileSync(join(samples, name), 'utf8'));
  for (const text of [...SENTENCES, ...prose]) {
    const tokens = model.tokenize(text).length;
    expect(CHUNK_TOKENS.count(text), text).toBeGreaterThanOrEqual(tokens * 0.95);
    expect(CHUNK_TOKENS.count(text), text).toBeLessThanOrEqual(tokens * 1.8);
  }
});
