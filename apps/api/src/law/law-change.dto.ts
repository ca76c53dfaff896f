import { ApiExtraModels, ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  ValidateIf,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { applyDecorators } from '@nestjs/common';
import {
  clockKinds,
  pauseCauses,
  type CalendarChange,
  type ChangeableValue,
  type ClockKind,
  type FreeText,
  type LeftOut,
  type Limit,
  type PauseCause,
  type StandingChange,
  type ValueChange,
  type ValueParts,
  workingDays,
} from '@app/domain';
import type { MovedDate } from '@app/commands';
import { IsGround, IsKey, isLegalDay, IsLegalDay, IsLine } from '../http/rules';
import { anything, Day, ListOf, Maybe, Moment, OneOf, OrNull, Texts, Typed, Whole } from '../http/schema';
import { BasisDto, IsLimit } from './route.dto';
import { MovedDossierDto } from './what-if.dto';

// What an office may put in force by itself: values of its own, values that nobody has proved, calendars.

/** Left out, not null: a null would be kept for ever. */
const WhereGiven = () => ValidateIf((_parts, value) => value !== undefined);

const most = 1000;
/** A year of them, at the most. */
const days = { workingDays: 250, calendarDays: 366, remindBefore: 60 };
const hundredths = 100_000;
const IsCount = (from: number, to = most) =>
  applyDecorators(
    ApiProperty({ required: false, type: 'integer', minimum: from, maximum: to }),
    WhereGiven(),
    IsInt(),
    Min(from),
    Max(to),
  );
const bases = ['allMembers', 'presentMembers'] as const;

class TargetDto {
  @ApiProperty({ type: 'integer', minimum: 0, maximum: days.workingDays })
  @IsInt()
  @Min(0)
  @Max(days.workingDays)
  workingDays!: number;
}

/** Only the parts that change; none: the value is confirmed as it is. */
export class ValuePartsDto implements ValueParts {
  @IsCount(1) numerator?: number;
  @IsCount(1) denominator?: number;
  @ApiProperty({ required: false, enum: [true], type: Boolean, description: 'quá tỷ lệ đó mới đạt' })
  @WhereGiven()
  @IsIn([true])
  moreThan?: true;
  @ApiProperty({ required: false, enum: bases }) @WhereGiven() @IsIn(bases) of?: (typeof bases)[number];
  @IsLimit({ required: false })
  @WhereGiven()
  @ValidateBy({
    name: 'isLimit',
    validator: { validate: isLimit, defaultMessage: () => 'limit must be working days, days, or a day of the year' },
  })
  limit?: Limit;
  @ApiProperty({ required: false, type: TargetDto })
  @WhereGiven()
  @IsObject()
  @ValidateNested()
  @Type(() => TargetDto)
  target?: TargetDto;
  @ApiProperty({
    required: false,
    type: 'array',
    items: { type: 'integer', minimum: 0, maximum: days.remindBefore },
    maxItems: 10,
  })
  @WhereGiven()
  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(0, { each: true })
  @Max(days.remindBefore, { each: true })
  remindBefore?: number[];
  @ApiProperty({ required: false, enum: pauseCauses, isArray: true })
  @WhereGiven()
  @IsArray()
  @ArrayUnique()
  @IsIn(pauseCauses, { each: true })
  pausesOn?: PauseCause[];
  @IsCount(0, days.workingDays) minWorkingDays?: number;
  @ApiProperty({ required: false, type: [String], minItems: 1, maxItems: 20 })
  @WhereGiven()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Matches(/^[A-Za-z0-9._-]{1,40}$/, { each: true })
  bodies?: string[];
  @IsCount(0, hundredths) person?: number;
  @IsCount(0, hundredths) collective?: number;
  @IsCount(0, hundredths) household?: number;
  @ApiProperty({ required: false, type: [String], minItems: 1, maxItems: 30, description: 'Giấy tờ theo tên' })
  @WhereGiven()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ArrayUnique()
  @Matches(/^[A-Za-z]{1,40}$/, { each: true })
  papers?: string[];
  @IsCount(1) originals?: number;
  @ApiProperty({ selfRequired: false, ...anything, description: 'Điều kiện được hỏi với gì, theo tên của câu hỏi' })
  @WhereGiven()
  @ValidateBy({
    name: 'isAsked',
    validator: { validate: isAsked, defaultMessage: () => 'with must name whole numbers, texts or lists of texts' },
  })
  with?: Record<string, unknown>;
  @ApiProperty({ required: false, minLength: 1, maxLength: 300, description: 'Lời của điều kiện, như hiện trên thẻ' })
  @WhereGiven()
  @IsString()
  @MinLength(1)
  @MaxLength(300)
  says?: string;
}

/** Whether a condition can be asked with it is the rulebook's to say. */
function isAsked(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const text = (v: unknown) => typeof v === 'string' && v.length <= 100;
  const fits = (v: unknown) =>
    Number.isSafeInteger(v) || text(v) || (Array.isArray(v) && v.length <= 20 && v.every(text));
  const entries = Object.entries(value);
  return entries.length <= 10 && entries.every(([name, v]) => /^[A-Za-z]{1,40}$/.test(name) && fits(v));
}

function isLimit(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const within = (name: string, from: number, to: number) => {
    const n = (value as Record<string, unknown>)[name];
    return Number.isInteger(n) && (n as number) >= from && (n as number) <= to;
  };
  const names = Object.keys(value).sort().join();
  if (names === 'workingDays' || names === 'calendarDays') return within(names, 0, days[names]);
  if (names !== 'day,month,yearsLater' || !within('yearsLater', 0, 10)) return false;
  const fixed = value as { day: number; month: number };
  return within('day', 1, 31) && within('month', 1, 12) && workingDays.isEveryYear(fixed);
}

class CitedDto {
  @IsLine() text!: string;
  @IsLine() article!: string;
}

// A list of papers is named by what it is for, a condition by its row of the law and its words.
const valueName = /^((shares|clocks|tracks|bonus)\.[A-Za-z][A-Za-z0-9-]{0,60}|(papers|conditions)\.[^\n\0]{1,400})$/;

export class ValueChangeDto implements ValueChange {
  @IsKey() book!: string;
  @ApiProperty({ pattern: valueName.source, example: 'clocks.appraise' })
  @IsString()
  @Matches(valueName)
  name!: string;
  @ApiProperty() @IsObject() @ValidateNested() @Type(() => ValuePartsDto) parts!: ValuePartsDto;
  @ApiProperty() @IsObject() @ValidateNested() @Type(() => CitedDto) basis!: CitedDto;
}

class DraftDto {
  @IsKey() id!: string;
  @IsLine() title!: string;
}

export class DraftValuesDto extends DraftDto {
  @IsLegalDay() from!: string;
  @ApiProperty({ type: [ValueChangeDto], minItems: 1, maxItems: 200 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => ValueChangeDto)
  values!: ValueChangeDto[];
}

const IsDays = (description: string) =>
  applyDecorators(
    ApiProperty({ type: 'array', items: { type: 'string', format: 'date' }, maxItems: 60, description }),
    IsArray(),
    ArrayMaxSize(60),
    ArrayUnique(),
    ValidateBy({
      name: 'areLegalDays',
      validator: {
        validate: (days) => Array.isArray(days) && days.every(isLegalDay),
        defaultMessage: () => '$property must be existing days, YYYY-MM-DD',
      },
    }),
  );

export class DraftCalendarDto extends DraftDto {
  @ApiProperty({ type: 'integer', minimum: 2000, maximum: 2100 }) @IsInt() @Min(2000) @Max(2100) year!: number;
  @IsDays('Ngày nghỉ rơi vào thứ Hai đến thứ Sáu') off!: string[];
  @IsDays('Thứ Bảy, Chủ nhật làm bù') worked!: string[];
  @IsLine() notice!: string;
}

export class DropDto {
  @IsGround() ground!: string;
}

export class ChangeableValueDto implements ChangeableValue {
  @ApiProperty({ example: 'provincial-2024' }) book!: string;
  @ApiProperty({ example: 'clocks.appraise' }) name!: string;
  @ApiProperty() parts!: ValuePartsDto;
  @ApiProperty() basis!: BasisDto;
}

export class ChangeableDto {
  @Day() on!: string;
  @ListOf(ChangeableValueDto) values!: ChangeableValueDto[];
}

class CalendarDaysOfDto implements Pick<CalendarChange, 'year' | 'off' | 'worked' | 'notice'> {
  @Whole() year!: number;
  @Texts() off!: readonly string[];
  @Texts() worked!: readonly string[];
  @ApiProperty({ description: 'Thông báo chính thức' }) notice!: string;
}

@ApiExtraModels(CalendarDaysOfDto)
export class LawChangeRowDto {
  @ApiProperty() id!: string;
  @Typed() title!: FreeText;
  @OneOf(['values', 'calendar']) kind!: StandingChange['kind'];
  @OneOf(['drafted', 'approved', 'dropped']) status!: StandingChange['status'];
  @ApiProperty({ description: 'Mã người soạn' }) draftedBy!: string;
  @OrNull(String, { description: 'Mã người duyệt' }) approvedBy!: string | null;
  @Day({ ...Maybe, description: 'Ngày các giá trị có hiệu lực' }) from?: string;
  @ListOf(ValueChangeDto, Maybe) values?: readonly ValueChangeDto[];
  @ApiProperty(Maybe) calendar?: CalendarDaysOfDto;
  @ApiProperty({ ...Maybe, description: 'Thời hạn đang mở đã tính lại theo lịch này' }) moved?: boolean;
  @Texts({ ...Maybe, description: 'Vì sao thay đổi đã duyệt không còn áp dụng được cho bản đang cài' })
  faults?: readonly string[];
}

export class LawChangesDto {
  @Whole() version!: number;
  @ListOf(LawChangeRowDto, { description: 'Mới nhất trước' }) rows!: LawChangeRowDto[];
}

class MovedDateDto implements MovedDate {
  @ApiProperty({ example: 'dossier/HS-2024-000123' }) stream!: string;
  @ApiProperty({ example: 'appraise@4' }) obligation!: string;
  @OneOf(clockKinds) kind!: ClockKind;
  @Moment({ description: 'Hạn đang có' }) now!: string;
  @Moment({ description: 'Hạn theo lịch mới' }) then!: string;
}

export class PreviewDto {
  @OneOf(['values', 'calendar']) kind!: StandingChange['kind'];
  @ListOf(MovedDossierDto, { description: 'Hồ sơ mà giá trị mới làm thay đổi' }) dossiers!: MovedDossierDto[];
  @ListOf(MovedDateDto, { description: 'Thời hạn mà lịch mới dời' }) dates!: MovedDateDto[];
  @Whole({ description: 'Số hồ sơ, phiên họp, gói có hạn kéo sang năm chưa có lịch: hạn tạm tính' }) left!: number;
  @Whole({ description: 'Số đã xem ở trang này' }) looked!: number;
  @OrNull(String, { description: 'Gửi lại trong `after`; trống khi đã xem hết' }) next!: string | null;
}

/** A change as it is shown: what is the calendar's together. */
export function shownChange(change: StandingChange, leftOut: readonly LeftOut[]): LawChangeRowDto {
  const { id, title, kind, status, draftedBy, approvedBy } = change;
  const left = leftOut.find((l) => l.change === id);
  const common = { id, title, kind, status, draftedBy, approvedBy, ...(left ? { faults: left.faults } : {}) };
  if (change.kind === 'values')
    return { ...common, from: change.from, values: change.values as readonly ValueChangeDto[] };
  const { year, off, worked, notice, moved } = change;
  return { ...common, calendar: { year, off, worked, notice }, moved };
}
