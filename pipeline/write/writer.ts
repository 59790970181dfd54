import type { Facts, Failure } from '../document.ts'

/** Where files go: a folder in which each file appears whole or not at all. Paths are relative, with forward slashes, and made by the program, never from content. */
export interface Output {
  /** Writes one whole file. */
  write(path: string, content: string): Promise<void>
  /** Opens a file that grows; it appears under its name when the output is closed. */
  open(path: string): Promise<OutputStream>
}

/** A file that grows. */
export interface OutputStream {
  /** Resolves when the stream can take more. */
  write(chunk: string): Promise<void>
  end(): Promise<void>
}

/** Turns records into files of one format, as they come. */
export interface Writer {
  /** One story; `facts.sentences` is there. */
  story(facts: Facts): Promise<void>
  /** One story that failed. */
  failure(failure: Failure): Promise<void>
  /** After the last story. */
  end(): Promise<void>
}
