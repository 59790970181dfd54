import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'
import { build } from 'esbuild'
import { loadSchemas } from './load.ts'

/** The function behind a CommonJS default export, however the loader wraps it. */
const interop = <F>(module: F | { default: F }): F => (typeof module === 'object' && module !== null && 'default' in module ? module.default : (module as F))

/**
 * Standalone ESM validators of Facts and Failure.
 * ajv's ESM output still calls `require` for its runtime, so esbuild bundles what it needs.
 */
export async function generateValidators(): Promise<string> {
  const ajv = new Ajv2020({ code: { source: true, esm: true, lines: false }, strict: true, allErrors: false, discriminator: false })
  ajv.addVocabulary(['x-table'])
  interop(addFormats)(ajv)
  const schemas = [...loadSchemas().values()]
  for (const schema of schemas) ajv.addSchema(schema)
  const code = interop(standalone)(ajv, {
    validateFacts: 'https://nutgraf.example/schemas/facts.schema.json',
    validateFailure: 'https://nutgraf.example/schemas/failure.schema.json'
  })
  const bundled = await build({
    stdin: { contents: code, resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    minify: true,
    write: false,
    legalComments: 'none'
  })
  return `// Made from schemas/*.schema.json by \`npm run generate\`: change the schema, not this file.\n${bundled.outputFiles[0]?.text ?? ''}`
}

export const validatorTypes = `// Made by \`npm run generate\`.
/** One thing that a record does not keep to. \`instancePath\` is a JSON Pointer into the record. */
export interface ValidationError { instancePath: string; schemaPath: string; keyword: string; message?: string; params: Record<string, unknown> }
interface Validate { (record: unknown): boolean; errors?: ValidationError[] | null }
/** Whether a record keeps to facts.schema.json; \`errors\` says why not. */
export declare const validateFacts: Validate
/** Whether a record keeps to failure.schema.json; \`errors\` says why not. */
export declare const validateFailure: Validate
`
