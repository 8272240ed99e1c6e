import {
  dateParts,
  roundedPercent,
  weekday,
  type CalendarDate,
  type Fraction,
} from '../kernel/index.js';

/** How a language writes dates, numbers and money in official papers. */
export interface Format {
  /** `4 November 2018` */
  readonly date: (date: CalendarDate) => string;
  /** `Minggu, 4 November 2018` */
  readonly dayAndDate: (date: CalendarDate) => string;
  /** `Minggu` for 7, as ISO 8601 numbers the weekdays. */
  readonly weekday: (day: number) => string;
  /** `4 s.d. 6 November 2018`; a single day is written once. */
  readonly span: (first: CalendarDate, last: CalendarDate) => string;
  /** `1.234.567` */
  readonly number: (value: number) => string;
  /** `Rp75.000.000` */
  readonly rupiah: (amount: number) => string;
  /** `89,58%`; rounded for showing only. */
  readonly percent: (share: Fraction, decimals?: number) => string;
  /** `a, b, dan c` */
  readonly list: (parts: readonly string[]) => string;
}

interface Conventions {
  readonly weekdays: string;
  readonly months: string;
  readonly until: string;
  readonly thousands: string;
  readonly decimal: string;
  readonly and: string;
}

/** Indonesian official style, which `Intl` gets wrong in dates, spans and money. */
export const indonesianFormat: Format = formatWith({
  weekdays: 'Senin Selasa Rabu Kamis Jumat Sabtu Minggu',
  months: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
  until: ' s.d. ',
  thousands: '.',
  decimal: ',',
  and: 'dan',
});

/** English with the day before the month, as Indonesian offices write it. */
export const englishFormat: Format = formatWith({
  weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  months: 'January February March April May June July August September October November December',
  until: ' to ',
  thousands: ',',
  decimal: '.',
  and: 'and',
});

function formatWith({ weekdays, months, until, thousands, decimal, and }: Conventions): Format {
  const weekdayNames = weekdays.split(' ');
  const monthNames = months.split(' ');
  const monthAndYear = ({ year, month }: { year: number; month: number }) =>
    `${monthNames[month - 1] ?? ''} ${String(year)}`;
  const date = (value: CalendarDate) => {
    const parts = dateParts(value);
    return `${String(parts.day)} ${monthAndYear(parts)}`;
  };
  const weekdayName = (day: number) => weekdayNames[day - 1] ?? '';
  const number = (value: number) => {
    const [whole = '', rest] = String(value).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
    return rest === undefined ? grouped : `${grouped}${decimal}${rest}`;
  };
  return {
    date,
    dayAndDate: (value) => `${weekdayName(weekday(value))}, ${date(value)}`,
    weekday: weekdayName,
    span: (first, last) => {
      if (first === last) return date(first);
      const [from, to] = [dateParts(first), dateParts(last)];
      const isOneMonth = from.month === to.month && from.year === to.year;
      return `${isOneMonth ? String(from.day) : date(first)}${until}${date(last)}`;
    },
    number,
    rupiah: (amount) => `Rp${number(amount)}`,
    percent: (share, decimals) => `${number(roundedPercent(share, decimals))}%`,
    list: (parts) =>
      parts.length < 2
        ? parts.join('')
        : parts.length === 2
          ? parts.join(` ${and} `)
          : `${parts.slice(0, -1).join(', ')}, ${and} ${parts.at(-1) ?? ''}`,
  };
}
