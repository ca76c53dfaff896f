import { DayPicker } from 'react-day-picker';
import { vi as words } from 'react-day-picker/locale/vi';
import './Calendar.css';

const pad = (n: number) => String(n).padStart(2, '0');
const legal = (date: Date) => `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;

/** A month to pick a day from; loaded when it is opened. */
export default function Calendar({ value, pick }: { value: string | null; pick: (legalDay: string) => void }) {
  const selected = value === null ? undefined : new Date(`${value}T00:00:00`);
  return (
    <DayPicker
      mode="single"
      locale={words}
      weekStartsOn={1}
      captionLayout="dropdown"
      autoFocus
      selected={selected}
      {...(selected ? { defaultMonth: selected } : {})}
      startMonth={new Date(1990, 0)}
      endMonth={new Date(new Date().getFullYear() + 2, 11)}
      onSelect={(date) => date && pick(legal(date))}
    />
  );
}
