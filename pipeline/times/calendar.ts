/** Days of the proleptic Gregorian calendar as whole numbers: 0 is 1 January 1970. Integers only, so every machine agrees. */

const DAYS_OF_400_YEARS = 146097

/** Quotient and remainder that never goes below zero. */
export const divide = (a: number, b: number): [quotient: number, remainder: number] => {
  const quotient = Math.floor(a / b)
  return [quotient, a - quotient * b]
}

/** Number of a day; `month` 1 to 12. Method: years begin in March, so that the leap day is the last (Howard Hinnant, "chrono-compatible low-level date algorithms"). */
export function dayNumber(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year
  const [era, yearOfEra] = divide(marchYear, 400)
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_OF_400_YEARS + dayOfEra - 719468
}

/** Year, month and day of the month of a day. */
export function civil(number: number): { year: number; month: number; day: number } {
  const [era, dayOfEra] = divide(number + 719468, DAYS_OF_400_YEARS)
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 }
}

/** 1 Monday to 7 Sunday. */
export const weekdayOf = (number: number): number => divide(number + 3, 7)[1] + 1

export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1)
}

/** ISO week: its year, which is that of its Thursday, and its number. */
export function isoWeek(number: number): { year: number; week: number } {
  const thursday = number - weekdayOf(number) + 4
  const { year } = civil(thursday)
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 }
}

/** Easter Sunday of a year, after the anonymous Gregorian computus (Meeus, "Astronomical Algorithms", chapter 8). */
export function easter(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const epactBase = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const moon = (19 * golden + epactBase + 15) % 30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - moon - (yearOfCentury % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451)
  const sum = moon + sunday - 7 * late + 114
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1)
}
