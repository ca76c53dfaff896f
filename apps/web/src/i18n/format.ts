const zone = 'Asia/Ho_Chi_Minh';
const dayOf = new Intl.DateTimeFormat('vi-VN', { timeZone: zone, day: '2-digit', month: '2-digit', year: 'numeric' });
const timeOf = new Intl.DateTimeFormat('vi-VN', { timeZone: zone, hour: '2-digit', minute: '2-digit', hour12: false });
const weekdayOf = new Intl.DateTimeFormat('vi-VN', { timeZone: zone, weekday: 'long' });
const numberOf = new Intl.NumberFormat('vi-VN');

const at = (moment: string) => new Date(isLegalDay(moment) ? `${moment}T12:00:00+07:00` : moment);
const isLegalDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** 05/12/2024, of a legal day or of a moment in the time of the office. */
export const day = (moment: string): string => dayOf.format(at(moment));
/** 05/12, where the year is plain. */
export const shortDay = (moment: string): string => day(moment).slice(0, 5);
/** 09:42. */
export const time = (moment: string): string => timeOf.format(at(moment));
/** Thứ Năm, 05/12/2024. */
export function fullDay(moment: string): string {
  const weekday = weekdayOf.format(at(moment));
  return `${weekday.replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase())}, ${day(moment)}`;
}
export const dayAndTime = (moment: string): string => `${day(moment)} ${time(moment)}`;
export const number = (value: number): string => numberOf.format(value);
/** 94,74%, of hundredths of a percent. */
export const percent = (hundredths: number): string => `${numberOf.format(hundredths / 100)}%`;
/** 1,5, of hundredths. */
export const factor = (hundredths: number): string => numberOf.format(hundredths / 100);
export const money = (value: number): string => `${numberOf.format(value)} đ`;

/** The legal day on which a moment falls: 2024-12-05. */
export function legalDayOf(moment: string): string {
  const [d, m, y] = day(moment).split('/');
  return `${y}-${m}-${d}`;
}

/** Of a day typed as dd/mm/yyyy its legal day; null when there is no such day. */
export function parseDay(text: string): string | null {
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  if (!match) return null;
  const [d, m, y] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(y, m - 1, d));
  if (date.getUTCDate() !== d || date.getUTCMonth() !== m - 1 || y < 1900 || y > 2199) return null;
  return date.toISOString().slice(0, 10);
}

/** Fixed terms short, where a column has no room for them: UBND. */
export const briefly = (words: string): string => words.replace(/Ủy ban nhân dân/g, 'UBND');
