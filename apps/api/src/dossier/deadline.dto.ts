import { ApiProperty } from '@nestjs/swagger';
import { skippedFor, type DeadlineSum } from '@app/domain';
import { DutyDto } from '../http/duty.dto';
import { Day, ListOf, OneOf, OrNull, Texts } from '../http/schema';
import { IsLimit } from '../law/route.dto';

class SkippedDayDto {
  @Day() day!: string;
  @OneOf(skippedFor) why!: (typeof skippedFor)[number];
}

class DeadlineSumDto implements DeadlineSum {
  @Day({ description: 'Ngày bắt đầu, không tính' }) from!: string;
  @Day({ nullable: true, description: 'Hạn theo quy định; trống khi thời hạn đang dừng' }) to!: string | null;
  @IsLimit() limit!: DeadlineSum['limit'];
  @ApiProperty({ type: 'integer', nullable: true, description: 'Số ngày đã tính; trống khi hạn là một ngày cố định' })
  counted!: number | null;
  @ListOf(SkippedDayDto, { description: 'Từng ngày không tính và vì sao' }) skipped!: readonly SkippedDayDto[];
  @ApiProperty({ type: 'array', items: { type: 'string', format: 'date' }, description: 'Ngày nghỉ làm bù, có tính' })
  workedRestDays!: readonly string[];
  @Texts({ description: 'Thông báo lịch nghỉ của các năm đã dùng' }) notices!: readonly string[];
  @ApiProperty({
    type: 'array',
    items: { type: 'integer' },
    description:
      'Năm chưa có thông báo: hạn tạm tính theo ngày nghỉ cuối tuần và ngày lễ cố định, tính lại khi có lịch',
  })
  withoutNotice!: readonly number[];
}

class DeadlineDto {
  @ApiProperty() duty!: DutyDto;
  @OrNull(DeadlineSumDto, { description: 'Trống với việc có từ trước khi cách tính được giữ lại' })
  sum!: DeadlineSumDto | null;
}

export class DeadlinesDto {
  @ListOf(DeadlineDto) rows!: DeadlineDto[];
}
