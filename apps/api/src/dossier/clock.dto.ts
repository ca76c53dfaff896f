import { ApiProperty } from '@nestjs/swagger';
import { clockForms, clockKinds, pauseCauses, roles, skippedFor, type ClockFace, type DaysLeftOut } from '@app/domain';
import { Day, ListOf, Maybe, Moment, OneOf, OrNull, Texts } from '../http/schema';
import { BasisDto, IsLimit } from '../law/route.dto';

class LeftOutDto implements DaysLeftOut {
  @Day() from!: string;
  @Day() to!: string;
  @OneOf(skippedFor) why!: DaysLeftOut['why'];
}

/** How a date came about, ready to be said. */
export class SumDto {
  @Day({ description: 'Ngày bắt đầu, không tính' }) from!: string;
  @Day({ nullable: true, description: 'Hạn theo quy định; trống khi thời hạn đang dừng' }) to!: string | null;
  @IsLimit() limit!: object;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Số ngày đã tính; trống khi hạn là một ngày cố định' })
  counted!: number | null;
  @ListOf(LeftOutDto, { description: 'Những ngày không tính và vì sao, liền nhau thành một khoảng' })
  leftOut!: DaysLeftOut[];
  @ApiProperty({ type: 'array', items: { type: 'string', format: 'date' }, description: 'Ngày nghỉ làm bù, có tính' })
  workedRestDays!: readonly string[];
  @Texts({ description: 'Thông báo lịch nghỉ của các năm đã dùng' }) notices!: readonly string[];
}

/** A clock as it is shown. */
export class ClockFaceDto implements ClockFace {
  @OneOf(clockForms, { description: 'Còn hạn, sắp đến hạn, quá hạn, đang dừng, đã xong' }) form!: ClockFace['form'];
  @ApiProperty({
    ...{ type: 'integer', nullable: true },
    description: 'Số ngày làm việc còn lại: 0 là hạn hôm nay, âm là đã quá; trống khi đang dừng hoặc đã xong',
  })
  workingDaysLeft!: number | null;
}

export class DeadlineClockDto extends ClockFaceDto {
  @ApiProperty({ example: 'appraise@4' }) obligation!: string;
  @OneOf(clockKinds) kind!: string;
  @Moment() dueAt!: string;
  @Day({ description: 'Ngày cuối cùng còn trong hạn' }) dueOn!: string;
  @OneOf(roles, Maybe) owedBy?: string;
  @ApiProperty(Maybe) unit?: string;
  @ApiProperty({ ...Maybe, description: 'Cơ quan được hỏi' }) about?: string;
  @ApiProperty(Maybe) basis?: BasisDto;
  @ApiProperty({ ...Maybe, enum: [true], description: 'Hạn tạm tính' }) provisional?: true;
  @Day({ ...Maybe, description: 'Mốc nội bộ, không ràng buộc' }) targetOn?: string;
  @ApiProperty({ type: [String], enum: pauseCauses, required: false, description: 'Vì sao đang dừng' })
  pausedBy?: readonly string[];
  @Moment({ ...Maybe, description: 'Hạn theo quy định, khi đã gia hạn' }) extendedFrom?: string;
  @OrNull(SumDto, { ...Maybe, description: 'Trống với việc có từ trước khi cách tính được giữ lại' })
  sum?: SumDto | null;
  @OneOf(['met', 'lapsed', 'waived', 'failed'], { ...Maybe, description: 'Đã xong thế nào' }) how?: string;
  @Moment({ ...Maybe, description: 'Xong lúc nào' }) endedAt?: string;
  @ApiProperty({ ...Maybe, description: 'Xong sau hạn' }) late?: boolean;
}
