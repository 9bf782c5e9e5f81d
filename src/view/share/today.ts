/** The day that it is where the reader is, such as `1992-08-08`. */
export function today(now = new Date()): string {
  const [year, month, date] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return [String(year).padStart(4, '0'), pad(month), pad(date)].join('-');
}

const pad = (number: number): string => String(number).padStart(2, '0');
