#!/usr/bin/env node
import { extractFiles } from './extract.ts'

const args = process.argv.slice(2)
const from = args.includes('ndjson') ? { from: 'ndjson' as const } : {}
for await (const record of extractFiles(['-'], { ...from, syntax: args.includes('syntax') })) process.stdout.write(`${JSON.stringify(record)}\n`)
