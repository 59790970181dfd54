// Made by `npm run generate`.
/** One thing that a record does not keep to. `instancePath` is a JSON Pointer into the record. */
export interface ValidationError { instancePath: string; schemaPath: string; keyword: string; message?: string; params: Record<string, unknown> }
interface Validate { (record: unknown): boolean; errors?: ValidationError[] | null }
/** Whether a record keeps to facts.schema.json; `errors` says why not. */
export declare const validateFacts: Validate
/** Whether a record keeps to failure.schema.json; `errors` says why not. */
export declare const validateFailure: Validate
