/** The part of jsonld that the tests use; the package brings no types. */
declare module 'jsonld' {
  interface Options {
    safe: boolean
    documentLoader(address: string): Promise<never>
  }
  const processor: { expand(document: object, options: Options): Promise<object[]> }
  export default processor
}
