import { ApiProperty } from '@nestjs/swagger';
import { workingDays, yearsToReview, type Law, type StandingChange } from '@app/domain';
import { Day, ListOf, OneOf, OrNull, Whole } from '../http/schema';

const statuses = ['drafted', 'approved', 'dropped'] as const;

class EnteredDto {
  @ApiProperty({ example: 'LLV-2027' }) id!: string;
  @OneOf(statuses) status!: StandingChange['status'];
  @ApiProperty({ description: 'Mã người soạn' }) draftedBy!: string;
}

export class CalendarYearDto {
  @Whole() year!: number;
  @ApiProperty({ description: 'Chưa có lịch: mọi hạn rơi vào năm này là tạm tính' }) provisional!: boolean;
  @Day({ isArray: true, description: 'Ngày nghỉ rơi vào thứ Hai đến thứ Sáu' }) off!: readonly string[];
  @Day({ isArray: true, description: 'Thứ Bảy, Chủ nhật làm bù' }) worked!: readonly string[];
  @OrNull(String, { description: 'Thông báo chính thức; trống khi chưa có lịch' }) notice!: string | null;
  @OrNull(EnteredDto, { description: 'Lần nhập lịch gần nhất, nếu không phải lịch của bản cài' })
  entered!: EnteredDto | null;
}

export class CalendarsDto {
  @ListOf(CalendarYearDto, { description: 'Năm cũ trước' }) rows!: CalendarYearDto[];
}

/** Every year that is known, this one and the next. */
export function calendarRows(law: Law, today: string, changes: readonly StandingChange[]): CalendarYearDto[] {
  const years = new Set([...Object.keys(law.calendar.years).map(Number), ...yearsToReview(law, today)]);
  return [...years].sort().map((year) => {
    const known = law.calendar.years[year];
    const { off, worked } = known ?? { off: workingDays.fixedDaysOff(law.calendar, year), worked: [] };
    const last = changes.findLast((c) => c.kind === 'calendar' && c.year === year);
    const entered = last ? { id: last.id, status: last.status, draftedBy: last.draftedBy } : null;
    return { year, provisional: !known, off, worked, notice: known?.basis ?? null, entered };
  });
}
