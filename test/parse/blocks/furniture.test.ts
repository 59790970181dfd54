import { describe, expect, test } from 'vitest'
import { furnitureOf } from '../../../pipeline/parse/blocks/furniture.ts'

describe('furniture', () => {
  test('`Read Also: Two held in Oslo` is related', () => {
    expect(furnitureOf('Read Also: Two held in Oslo')).toBe('related')
  })

  test('`READ MORE` is related', () => {
    expect(furnitureOf('READ MORE')).toBe('related')
  })

  test('`Related Article: Two held` is related', () => {
    expect(furnitureOf('Related Article: Two held')).toBe('related')
  })

  test('`Share this story` is share', () => {
    expect(furnitureOf('Share this story')).toBe('share')
  })

  test('`@YouTube` is share', () => {
    expect(furnitureOf('@YouTube')).toBe('share')
  })

  test('`Sign up for our newsletter` is newsletter', () => {
    expect(furnitureOf('Sign up for our newsletter')).toBe('newsletter')
  })

  test('`\u00a9 2024 The Bergen Post` is copyright', () => {
    expect(furnitureOf('\u00a9 2024 The Bergen Post')).toBe('copyright')
  })

  test('`Photo by Ana Ruiz` is copyright', () => {
    expect(furnitureOf('Photo by Ana Ruiz')).toBe('copyright')
  })

  test('`Skip to content` is navigation', () => {
    expect(furnitureOf('Skip to content')).toBe('navigation')
  })

  test('`ADVERTISEMENT` is advertisement', () => {
    expect(furnitureOf('ADVERTISEMENT')).toBe('advertisement')
  })

  test('`Leave a comment` is comments', () => {
    expect(furnitureOf('Leave a comment')).toBe('comments')
  })

  test('`Reporting by Ana Ruiz; editing by Bo Lind` is byline', () => {
    expect(furnitureOf('Reporting by Ana Ruiz; editing by Bo Lind')).toBe('byline')
  })

  test('`Last updated March 3, 2024` is date', () => {
    expect(furnitureOf('Last updated March 3, 2024')).toBe('date')
  })

  test('`https://example.org/live` is related', () => {
    expect(furnitureOf('https://example.org/live')).toBe('related')
  })

  test('`Shares fell by half on Monday.` is none', () => {
    expect(furnitureOf('Shares fell by half on Monday.')).toBeUndefined()
  })

  test('`Readers wrote in.` is none', () => {
    expect(furnitureOf('Readers wrote in.')).toBeUndefined()
  })

  test('`Twitter fell by half on Monday.` is none', () => {
    expect(furnitureOf('Twitter fell by half on Monday.')).toBeUndefined()
  })

  test('`Relatedness matters.` is none', () => {
    expect(furnitureOf('Relatedness matters.')).toBeUndefined()
  })

  test('a long paragraph that opens like furniture is none', () => {
    expect(furnitureOf(`Watch: ${'the harbour was quiet again. '.repeat(20)}`)).toBeUndefined()
  })
})
