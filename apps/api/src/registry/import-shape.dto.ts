import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { candidateKinds, type CandidateKind } from '@app/domain';
import { nearness, type Nearness } from '@app/read-model';
import { rowFaults, type RowFault } from '../http/problems/import-rows';
import { IsKey, IsName } from '../http/rules';
import { ListOf, Maybe, Moment, OneOf, OrNull, Whole } from '../http/schema';

export class DryRunDto {
  @ApiProperty({
    required: false,
    default: 'false',
    enum: ['true', 'false'],
    description: 'true: chỉ kiểm tra, không ghi gì',
  })
  @IsOptional()
  @IsIn(['true', 'false'])
  dryRun: 'true' | 'false' = 'false';
}

export class NewCandidateDto {
  @ApiProperty({ enum: candidateKinds }) @IsIn(candidateKinds) kind!: CandidateKind;
  @IsName() name!: string;
  @IsKey() unit!: string;
  @ApiProperty({ required: false, default: false, description: 'Đã xem những ai giống tên và không phải là một' })
  @IsOptional()
  @IsBoolean()
  distinct: boolean = false;
}

class FaultDto {
  @OneOf(Object.keys(rowFaults)) code!: RowFault;
  @ApiProperty({ description: 'Cột' }) column!: string;
  @ApiProperty({ description: 'Sai ở đâu' }) cause!: string;
  @ApiProperty({ description: 'Sửa thế nào' }) fix!: string;
  @OrNull(String, { description: 'Tên có lẽ là, khi gõ bằng bảng mã cũ' }) likely!: string | null;
}

class QuestionDto {
  @OneOf([...nearness, 'sameSheet']) near!: Nearness | 'sameSheet';
  @Whole({ ...Maybe, description: 'Dòng khác của bảng' }) row?: number;
  @ApiProperty({ ...Maybe, description: 'Đối tượng đã có' }) candidate?: string;
  @ApiProperty(Maybe) name?: string;
  @OrNull(String, { ...Maybe, description: 'Tên khác mà nhờ đó tìm thấy' }) knownAs?: string | null;
  @OrNull(String, Maybe) unit?: string | null;
  @OrNull(String, Maybe) unitName?: string | null;
}

export class ImportRowDto {
  @Whole({ description: 'Số dòng trong bảng' }) row!: number;
  @ApiProperty() ok!: boolean;
  @OrNull(String, { description: 'Mã đã cấp; kiểm tra thử thì chưa có' }) candidate!: string | null;
  @ApiProperty() name!: string;
  @ApiProperty() unit!: string;
  @ListOf(FaultDto) faults!: FaultDto[];
  @ListOf(QuestionDto, { description: 'Có thể là một với ai' }) questions!: QuestionDto[];
}

export class ImportDto {
  @ApiProperty() dryRun!: boolean;
  @Whole({ description: 'Số đối tượng đã ghi: tất cả hoặc không' }) recorded!: number;
  @Moment({ nullable: true }) recordedAt!: string | null;
  @ApiProperty() replayed!: boolean;
  @ListOf(ImportRowDto) rows!: ImportRowDto[];
}
