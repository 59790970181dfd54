import type { Facts } from '../document.ts'

/** An object inside Facts, with where it was found. */
export interface Found {
  object: Record<string, unknown>
  /** Property of Facts that it lies in: `events` for all that an event holds. */
  list: string
  parent: Found | undefined
  /** Property of the parent that holds it, and its place there where that is a list. */
  property: string
  index: number | undefined
}

/** Every object inside Facts, itself first, in the order of its properties. */
export function objectsIn(facts: Facts): Found[] {
  const found: Found[] = []
  const visit = (value: unknown, list: string, parent: Found | undefined, property: string, index?: number): void => {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      for (let at = 0; at < value.length; at++) visit(value[at], list, parent, property, at)
      return
    }
    const object = value as Record<string, unknown>
    const here: Found = { object, list, parent, property, index }
    found.push(here)
    for (const inner in object) visit(object[inner], parent ? list : inner, here, inner)
  }
  visit(facts, '', undefined, facts.id)
  return found
}

/** Where an object was found, for a person: "ferry-fire.events[3].trigger". */
export function pathOf({ parent, property, index }: Found): string {
  const name = index === undefined ? property : `${property}[${index}]`
  return parent ? `${pathOf(parent)}.${name}` : name
}
