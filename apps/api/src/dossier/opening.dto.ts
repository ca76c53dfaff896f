import { ApiProperty } from '@nestjs/swagger';
import { awardKinds, type CatalogueAward } from '@app/domain';
import { NamesDto } from '../http/names';
import { anything, Day, ListOf, OneOf, OrNull } from '../http/schema';
import { DossierPapersDto, PaperRuleDto } from '../law/dossier-law.dto';
import { RouteDto } from '../law/route.dto';
import { awards, levels, procedures, recipients, types } from '../law/words';
import { DeadlineClockDto } from './clock.dto';
import { AssessmentDto } from './eligibility.dto';
import { LookAlikesDto, OverlappingDto } from './look-alikes';

class OpeningWayDto {
  @OneOf(types) type!: (typeof types)[number];
  @OneOf(procedures) procedure!: (typeof procedures)[number];
  @ApiProperty({ type: [String], enum: recipients }) recipients!: (typeof recipients)[number][];
}

class OpeningAwardDto {
  @OneOf(awards) code!: (typeof awards)[number];
  @ApiProperty({ example: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh' }) name!: string;
  @OneOf(awardKinds) kind!: CatalogueAward['kind'];
  @OneOf([...levels, 'otherBody']) level!: CatalogueAward['level'];
  @ListOf(OpeningWayDto) ways!: OpeningWayDto[];
}

export class OpeningChoicesDto {
  @Day({ description: 'Hôm nay, theo đồng hồ công việc' }) today!: string;
  @OrNull() unitName!: string | null;
  @OrNull(String, { description: 'Điều phải nói khi chưa đọc được văn bản đang có hiệu lực' }) warning!: string | null;
  @ListOf(OpeningAwardDto, { description: 'Danh hiệu, hình thức mà đơn vị được đề nghị hôm nay' })
  awards!: OpeningAwardDto[];
  @ListOf(OverlappingDto, { description: 'Năm thường được xét; năm nên chọn đứng đầu' }) years!: OverlappingDto[];
}

export class RefusalDto {
  @ApiProperty({ example: 'already-taken' }) code!: string;
  @ApiProperty({ description: 'Vì sao chưa lập được, bằng tiếng Việt' }) sentence!: string;
  @ApiProperty({ ...anything }) facts!: Readonly<Record<string, unknown>>;
}

class HeldCandidacyDto {
  @OrNull(String, { description: 'Trống khi người hỏi không được xem hồ sơ đang giữ' }) dossier!: string | null;
  @ApiProperty({ type: OverlappingDto }) period!: OverlappingDto;
}

/** What opening would come to; the parts that no rule gives are null. */
export class OpeningTrialDto {
  @OrNull(RefusalDto, { description: 'Vì sao chưa lập được; trống khi lập được' }) refusal!: RefusalDto | null;
  @OrNull(AssessmentDto) assessment!: AssessmentDto | null;
  @OrNull(RouteDto) route!: RouteDto | null;
  @OrNull(DossierPapersDto) papers!: DossierPapersDto | null;
  @ListOf(PaperRuleDto, { description: 'Giấy tờ đơn vị phải có mà chưa kê' }) missing!: PaperRuleDto[];
  @ListOf(DeadlineClockDto, { description: 'Nếu trình hôm nay: tiếp nhận đến ngày nào; các ngày cố định' })
  deadlines!: DeadlineClockDto[];
  @OrNull(LookAlikesDto) lookAlikes!: LookAlikesDto | null;
  @ListOf(HeldCandidacyDto, { description: 'Đề nghị khác đang giữ thời gian này cho đối tượng và hình thức ấy' })
  claims!: HeldCandidacyDto[];
  @ApiProperty() names!: NamesDto;
}
