import { ApiProperty } from '@nestjs/swagger';
import { aspects, type Difference } from '@app/domain';
import { OneOf, OrNull } from '../http/schema';

/** One thing that two laws say differently of a dossier. */
export class DifferenceDto implements Difference {
  @OneOf(aspects) aspect!: Difference['aspect'];
  @ApiProperty({ description: 'Hội đồng, nhánh, thời hạn, giấy tờ hoặc dòng của luật; nếu không có thì là `aspect`' })
  key!: string;
  @OrNull(String, { description: 'Lời của điều kiện' }) says!: string | null;
  @OrNull(String, { description: 'Theo pháp luật đang áp dụng cho hồ sơ' }) now!: string | null;
  @OrNull(String, { description: 'Theo pháp luật được thử; trống khi không có quy tắc' }) then!: string | null;
}
