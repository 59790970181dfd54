const escapes: Record<string, string> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' }

/** JSON as a script element to paste into a page: no text of a story can end the element or open a comment in it. */
export function snippet(json: string): string {
  const safe = json.replace(/[<\u2028\u2029]/g, (character) => escapes[character] ?? '')
  return `<script type="application/ld+json">\n${safe}\n</script>\n`
}
