import type { EvaluationReport, Kind } from '../../contract';
import { fitCalibration, type CalibrationFit } from './fitCalibration';
import type { Outcome } from './makeReport';
import { judgedPredictions } from './measureReliability';

/** A map of confidences for each kind of prediction, fitted on what was compared. */
export interface CalibrationFile {
  formula: string;
  model: string | null;
  settings: EvaluationReport['settings'];
  gold: string;
  sentences: number;
  maps: Partial<Record<Kind, CalibrationFit>>;
}

const FORMULA =
  'calibrated = 1 / (1 + exp(-(slope * ln(c / (1 - c)) + intercept))), c = confidence held within 0.0001 and 0.9999';

export function calibrate({ report, sentences }: Outcome): CalibrationFile {
  const comparisons = sentences.flatMap((sentence) => sentence.comparisons);
  const maps: CalibrationFile['maps'] = {};
  for (const { kind } of report.reliability) {
    maps[kind] = fitCalibration(judgedPredictions(comparisons, kind));
  }
  const { model, settings, gold } = report;
  return { formula: FORMULA, model, settings, gold, sentences: sentences.length, maps };
}
