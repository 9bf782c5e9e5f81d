import type { Attendance, Word } from './syntax.ts';

const grouped = /^(?:\d{1,3}(?:[.,'’ ]\d{3})?|\d{4,6})$/u;

/** Reads `500`, `1200`, `1,200` or `1.200`: up to six digits; undefined for anything else. */
export const parseAttendance = (printed: Word): Attendance | undefined =>
  grouped.test(printed.text)
    ? { ...printed, count: Number(printed.text.replace(/\D/gu, '')) }
    : undefined;
