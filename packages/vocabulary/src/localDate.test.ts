import { describe, expect, test } from 'vitest';
import { addDays, addWorkingDays, daysBetween, isoWeekday, localDateIn } from './calendar.ts';
import { LocalDate } from './localDate.ts';

describe('a local date', () => {
  test.each(['2026-02-28', '2024-02-29', '2000-02-29', '1969-12-31', '2026-12-31'])('%s exists', (on) => {
    expect(LocalDate.safeParse(on).success).toBe(true);
  });
  test.each(['2026-02-29', '1900-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00'])(
    '%s does not exist',
    (on) => {
      expect(LocalDate.safeParse(on).success).toBe(false);
    },
  );
  test.each(['2026-1-5', '05.01.2026', '', '2026-01-05T00:00:00Z', ' 2026-01-05'])('"%s" is no date', (on) => {
    expect(LocalDate.safeParse(on).success).toBe(false);
  });

  test('days are counted as the calendar does, over leap years and centuries', () => {
    const start = Date.UTC(1899, 0, 1);
    const wrong = Array.from({ length: 80_000 }, (_, day) => day).filter((day) => {
      const on = new Date(start + day * 86_400_000).toISOString().slice(0, 10);
      return daysBetween('1899-01-01', on) !== day || addDays('1899-01-01', day) !== on;
    });
    expect(wrong).toEqual([]);
  });

  test('the weekday and working days', () => {
    expect(isoWeekday('2026-01-05')).toBe(1);
    expect(isoWeekday('1969-12-28')).toBe(7);
    expect(addWorkingDays('2026-01-08', 2)).toBe('2026-01-12');
    expect(addWorkingDays('2026-01-10', 1)).toBe('2026-01-12');
  });

  test('the same instant is another day elsewhere', () => {
    const at = new Date('2026-01-05T03:00:00Z');
    expect(localDateIn(at, 'America/Los_Angeles')).toBe('2026-01-04');
    expect(localDateIn(at, 'Asia/Tokyo')).toBe('2026-01-05');
  });
});
