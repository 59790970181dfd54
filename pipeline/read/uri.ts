/**
 * The address as an absolute URI (RFC 3986), or undefined when it is none. An address that is one already is kept as it is;
 * of others, characters that a URI may not have are percent-encoded.
 *
 * @param base address that a relative one is resolved against
 */
export function absoluteUri(address: string, base?: string): string | undefined {
  const trimmed = address.trim()
  if (/^(?:data|javascript|about|blob):/i.test(trimmed) || !URL.canParse(trimmed, base)) return undefined
  if (isPlain(trimmed)) return trimmed
  const encoded = new URL(trimmed, base).href.replace(/%(?![0-9a-f]{2})|[^\w./:@!$&'()*+,;=~#?%-]/gi, encodeURIComponent)
  return isPlain(encoded) ? encoded : undefined
}

const isPlain = (address: string): boolean =>
  /^[a-z][a-z0-9+.-]*:(?:[\w./:@!$&'()*+,;=~?-]|%[0-9a-f]{2})+(?:#(?:[\w./:@!$&'()*+,;=~?-]|%[0-9a-f]{2})*)?$/i.test(address)
