const pattern = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/

const daysOfMonth = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** A date, or a date and time, as schema.org wants it (ISO 8601); undefined when the calendar has no such day ("2024-02-30") or the day is not known ("2024-02"). */
export function schemaDate(value: string | undefined): string | undefined {
  const [, year, month, day] = pattern.exec(value ?? '')?.map(Number) ?? []
  if (!month || !day || month > 12 || day > daysOfMonth(year ?? 0, month)) return undefined
  return value
}
