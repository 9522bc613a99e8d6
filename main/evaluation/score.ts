import type { DatasetScore, Figure, Layer } from '../../contract';
import { layerSchema } from '../../contract';
import { clusterMatcher } from './clusterMatcher';
import { countItems, type Count, type CountRule } from './countItems';
import { isRecord, objectsOf, scoredItems, textOf } from './scoredItems';
import type { RawRecord, ScoredItem } from './types';

export interface ScoreOptions {
  /** `multiset` unless told otherwise. */
  rule?: CountRule;
  strictRelations?: boolean;
}

const TYPED: ReadonlySet<Layer> = new Set<Layer>(['Ent-C', 'Rel-C', 'Trg-C', 'Arg-C']);

/**
 * Micro figures of predictions against gold, by dataset. Only layers that the dataset's gold has are
 * scored. A gold sentence without a prediction counts as an empty one; other predictions are ignored.
 */
export function score(
  gold: readonly RawRecord[],
  predictions: ReadonlyMap<unknown, RawRecord>,
  options: ScoreOptions = {},
): DatasetScore[] {
  const datasets = new Map<string, RawRecord[]>();
  for (const record of gold) {
    const name = textOf(record.dataset ?? '?');
    const records = datasets.get(name);
    if (records) records.push(record);
    else datasets.set(name, [record]);
  }
  return [...datasets].map(([dataset, records]) => {
    const layers = layersOf(records, options.strictRelations ?? false);
    const totals = new Map<Layer, Count>(layers.map((layer) => [layer, NOTHING]));
    const types = new Map<string, { layer: Layer; type: string; count: Count }>();
    for (const record of records) {
      const { gold, predicted, rule } = comparedItems(record, predictions.get(record.id), options);
      for (const layer of layers) {
        const counts = countItems(ofLayer(gold, layer), ofLayer(predicted, layer), rule);
        totals.set(layer, add(totals.get(layer) ?? NOTHING, counts.all));
        if (!TYPED.has(layer)) continue;
        for (const [type, count] of counts.byType) {
          const key = `${layer} ${type}`;
          const before = types.get(key) ?? { layer, type: count.name, count: NOTHING };
          types.set(key, { ...before, count: add(before.count, count) });
        }
      }
    }
    return {
      dataset,
      sentences: records.length,
      layers: [...totals].map(([layer, count]) => ({ layer, ...figure(count) })),
      types: [...types.values()]
        .map(({ layer, type, count }) => ({ layer, type, ...figure(count) }))
        .sort((a, b) => layers.indexOf(a.layer) - layers.indexOf(b.layer) || b.gold - a.gold),
    };
  });
}

const NOTHING: Count = { right: 0, predicted: 0, gold: 0 };

const add = (a: Count, b: Count): Count => ({
  right: a.right + b.right,
  predicted: a.predicted + b.predicted,
  gold: a.gold + b.gold,
});

const ofLayer = (items: readonly ScoredItem[], layer: Layer) =>
  items.filter((item) => item.layer === layer);

/** Precision, recall and F1, 0…1; 0 where there is nothing to divide by. */
export function figure({ right, predicted, gold }: Count): Figure {
  const precision = predicted > 0 ? right / predicted : 0;
  const recall = gold > 0 ? right / gold : 0;
  const sum = precision + recall;
  return {
    right,
    predicted,
    gold,
    precision,
    recall,
    f1: sum > 0 ? (2 * precision * recall) / sum : 0,
  };
}

function layersOf(records: readonly RawRecord[], strictRelations: boolean): Layer[] {
  const has = new Set<string>();
  for (const record of records) {
    if (holds(record, 'entities') || holds(record, 'clusters')) has.add('Ent');
    if (holds(record, 'relations')) has.add('Rel');
    for (const event of objectsOf(record, 'events')) {
      if (event.trigger) has.add('Trg');
      if (holds(event, 'arguments')) has.add('Arg');
    }
  }
  return layerSchema.options.filter(
    (layer) => has.has(layer.slice(0, 3)) && (layer !== 'Rel-S' || strictRelations),
  );
}

const holds = (record: RawRecord, key: string) => {
  const list = record[key];
  return Array.isArray(list) && list.length > 0;
};

/** Records of whole documents name each entity once; there any of its names stands for it. */
function comparedItems(
  record: RawRecord,
  prediction: RawRecord | undefined,
  { rule = 'multiset', strictRelations }: ScoreOptions,
): { gold: ScoredItem[]; predicted: ScoredItem[]; rule: CountRule } {
  const clusters = objectsOf(record, 'clusters');
  const mention = clusters.length > 0 ? clusterMatcher(clusters) : undefined;
  const options = { strictRelations, mention };
  const entities = clusters.map(({ name, type }) => ({ text: name, type }));
  return {
    gold: scoredItems(clusters.length > 0 ? { ...record, entities } : record, options),
    predicted: isRecord(prediction) ? scoredItems(prediction, options) : [],
    rule: clusters.length > 0 ? 'set' : rule,
  };
}
