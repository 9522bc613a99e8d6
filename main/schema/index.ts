export { readClassCode, type ReadClassCode } from './readClassCode';
export { printBaseClasses, printClass, printClassCode, printDescription } from './printClassCode';
export { type CheckedCode, type PlacedClass, checkClassCode } from './checkClassCode';
export { findReferences } from './findReferences';
export {
  type ClassOfTask,
  type ConfirmedTrigger,
  type PromptStyle,
  knowcoderClasses,
  knowcoderPrompt,
} from './knowcoderPrompt';
export { SchemaIndex } from './SchemaIndex';
export { listPacks, loadPack, readSchemaSource } from './loadPack';
export { type ReadSchema, readSchemaText, schemaFormat, writeSchemaText } from './readSchemaText';
export { type GraphShape, schemaFromGraph } from './schemaFromGraph';
export { ClassSearch, type FoundClass } from './ClassSearch';
export {
  CHOICE_VERSION,
  type ChoiceOptions,
  type ChosenClass,
  TypeChooser,
  type TypeChoice,
} from './TypeChooser';
export type * from './types';
