import { ApiProperty } from '@nestjs/swagger';
import {
  custodies,
  deeds,
  paperCodes,
  scopes,
  type FreeText,
  type LiveDossier,
  type SupplementState,
  type PaperOnFile,
  type Tracks,
  type TrackState,
} from '@app/domain';
import type { OpenedAs } from '@app/read-model';
import { ActDto } from '../http/acts/in-words';
import { DutyDto } from '../http/duty.dto';
import { NamesDto } from '../http/names';
import { Day, ListOf, Maybe, Moment, OneOf, OrNull, Texts, Typed, Whole } from '../http/schema';
import { DifferenceDto } from '../law/difference.dto';
import { RouteDto } from '../law/route.dto';
import {
  authorities,
  awards,
  deciders,
  holdGrounds,
  levels,
  outcomes,
  procedures,
  recipients,
  types,
  unitKinds,
} from '../law/words';
import { BonusDto } from './bonus.dto';
import { ClockFaceDto, DeadlineClockDto } from './clock.dto';
import { SaidDto } from './said.dto';

const places = [...custodies, 'closed'] as const;
const states = ['notNeeded', 'open', 'done', 'failed'] as const satisfies readonly TrackState[];

class TracksDto implements Tracks {
  @OneOf(states) initiative!: TrackState;
  @OneOf(states) consultation!: TrackState;
  @OneOf(states) disclosure!: TrackState;
  @OneOf(states) partyOpinion!: TrackState;
  @OneOf(states) supplement!: TrackState;
}

class CandidateRefDto {
  @OneOf(recipients) kind!: (typeof recipients)[number];
  @ApiProperty() id!: string;
}

class SpanDto {
  @Day() from!: string;
  @Day() to!: string;
}

class BodyOpinionDto {
  @ApiProperty() body!: string;
  @ApiProperty() favourable!: boolean;
}

class AgendaPlaceDto {
  @ApiProperty() session!: string;
  @Whole() item!: number;
  @Day() sessionOn!: string;
  @ApiProperty() frozen!: boolean;
}

class DecisionRefDto {
  @ApiProperty() stream!: string;
  @ApiProperty() number!: string;
  @OneOf(authorities) authority!: (typeof authorities)[number];
  @Day() on!: string;
  @OneOf(awards) award!: (typeof awards)[number];
  @OrNull(BonusDto, {
    description: 'Bên cạnh các danh hiệu khác cùng thời gian; null: không có hoặc danh hiệu khác hưởng thay',
  })
  bonus!: BonusDto | null;
  @Whole({ description: 'Đã chi theo các quyết định, VND' }) paidVnd!: number;
  @ApiProperty({ ...Maybe, description: 'Hồ sơ có danh hiệu cao hơn cùng thời gian, được hưởng thay' })
  outdoneBy?: string;
}

class PaperOnFileShapeDto implements PaperOnFile {
  @OneOf(paperCodes) paper!: PaperOnFile['paper'];
  @Typed() ref!: FreeText;
}

class RepinningShapeDto {
  @Day() lawOn!: string;
  @ApiProperty() by!: string;
  @ListOf(DifferenceDto) differences!: readonly DifferenceDto[];
}

class RecognisedDto {
  @ApiProperty() session!: string;
  @OneOf(scopes) scope!: (typeof scopes)[number];
}

export class DoneDto {
  @OneOf(deeds) deed!: (typeof deeds)[number];
  @ApiProperty() person!: string;
}

/** How the candidate and the unit were called on the day on which the dossier was opened. */
class OpenedAsDto implements OpenedAs {
  @Day({ description: 'Ngày lập hồ sơ' }) on!: string;
  @OrNull(String, { description: 'Tên đối tượng vào ngày đó; null khi đã xóa theo yêu cầu' }) name!: string | null;
  @OrNull(String, { description: 'Tên đơn vị vào ngày đó' }) unitName!: string | null;
}

class SupplementStateDto implements SupplementState {
  @Whole({ description: 'Số lần đã yêu cầu' }) requests!: number;
  @Texts({ description: 'Mục đang chờ đơn vị' }) open!: readonly string[];
  @Texts({ description: 'Mục đã bổ sung, chờ xem' }) answered!: readonly string[];
}

/** A dossier folded from its events, with the names that the log does not know. */
export class DossierDto {
  @Whole() version!: number;
  @ApiProperty({ example: 'HS-2024-000123' }) code!: string;
  @OneOf(places) custody!: LiveDossier['custody'];
  @OneOf(outcomes, { ...Maybe, description: 'How it ended; there when closed' }) outcome?: (typeof outcomes)[number];
  @OneOf(awards) award!: (typeof awards)[number];
  @OneOf(types) type!: (typeof types)[number];
  @OneOf(procedures) procedure!: (typeof procedures)[number];
  @ApiProperty() candidate!: CandidateRefDto;
  @OrNull(String, { description: 'Of the candidate; null when the registry has it no more' }) name!: string | null;
  @ApiProperty({ description: 'An invented person of a demonstration' }) invented!: boolean;
  @ApiProperty() unit!: string;
  @OrNull() unitName!: string | null;
  @ApiProperty() openedAs!: OpenedAsDto;
  @OneOf(unitKinds) unitKind!: (typeof unitKinds)[number];
  @Whole() year!: number;
  @ApiProperty() period!: SpanDto;
  @Typed({ ...Maybe, description: 'Thành tích được khen' }) achievement?: FreeText;
  @ApiProperty({ ...Maybe, enum: [true], type: Boolean, description: 'Truy tặng' }) posthumous?: true;
  @OrNull(RouteDto, { description: 'Pinned at complete reception' }) route!: RouteDto | null;
  @ListOf(DutyDto) owed!: readonly DutyDto[];
  @ApiProperty() tracks!: TracksDto;
  @ListOf(PaperOnFileShapeDto, { description: 'What the unit put in it' }) papers!: readonly PaperOnFileShapeDto[];
  @Texts({ description: 'Bodies asked that have not answered' }) consulted!: readonly string[];
  @OrNull(String, { description: 'The ministry of its sector, which is consulted too' }) sector!: string | null;
  @ApiProperty({ description: 'Of education, as reception stated' }) education!: boolean;
  @ListOf(BodyOpinionDto) opinions!: readonly BodyOpinionDto[];
  @Day({ nullable: true, description: 'The day whose law says what the award asks; none until reception' })
  pinnedOn!: string | null;
  @ApiProperty({ description: 'Do hai người chuyển sang pháp luật của ngày ấy' }) repinned!: boolean;
  @OrNull(RepinningShapeDto, { description: 'Pháp luật của ngày khác, đã đề nghị và chưa duyệt' })
  repinning!: RepinningShapeDto | null;
  @OrNull(RecognisedDto, { description: 'Where its initiative was recognised' }) initiative!: RecognisedDto | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) disclosedFrom!: string | null;
  @ApiProperty({
    ...{ enum: [...holdGrounds, 'held'], nullable: true },
    description: 'Tạm giữ; vì sao chỉ người xử lý thấy, người khác thấy `held`',
  })
  hold!: LiveDossier['hold'];
  @OrNull(AgendaPlaceDto) agenda!: AgendaPlaceDto | null;
  @ApiProperty() supplement!: SupplementStateDto;
  @OrNull() passedIn!: string | null;
  @OrNull() submission!: string | null;
  @Day({ nullable: true }) submittedOn!: string | null;
  @OrNull() package!: string | null;
  @ApiProperty() atMinistry!: boolean;
  @OrNull(DecisionRefDto) decision!: DecisionRefDto | null;
  @ApiProperty() handedOver!: boolean;
  @ApiProperty({ description: 'Sau khi hủy bỏ: hiện vật, tiền thưởng đã thu hồi' }) objectsReturned!: boolean;
  @OrNull(String, { description: 'Người được phân công thẩm định' }) officer!: string | null;
  @OrNull(String, { description: 'Tên người được phân công thẩm định' }) officerName!: string | null;
  @ListOf(DoneDto) deeds!: readonly DoneDto[];
}

class DossierActDto extends ActDto {
  @Texts({ description: 'Delegations that allow it to me where my own position does not' }) onBehalfOf!: string[];
}

export class DossierAnswerDto {
  @ApiProperty() dossier!: DossierDto;
  @ApiProperty() said!: SaidDto;
  @ListOf(DeadlineClockDto, { description: 'Mỗi thời hạn: đang chạy, sớm nhất trước; rồi đã xong, mới nhất trước' })
  deadlines!: DeadlineClockDto[];
  @Moment({ description: 'Business time of the answer' }) now!: string;
  @ListOf(DossierActDto, {
    description: 'My acts on the dossier, now or why not, and what others may do now; empty of an earlier moment',
  })
  acts!: readonly DossierActDto[];
  @ApiProperty() names?: NamesDto;
}

/** A dossier's current row. */
class DossierSummaryDto {
  @ApiProperty() code!: string;
  @OneOf(places) custody!: string;
  @ApiProperty({ enum: outcomes, nullable: true }) outcome!: string | null;
  @OneOf(awards) award!: string;
  @OneOf(types) type!: string;
  @OneOf(procedures) procedure!: string;
  @ApiProperty({ enum: levels, nullable: true }) level!: string | null;
  @ApiProperty({ enum: deciders, nullable: true }) decider!: string | null;
  @OneOf(recipients) candidateKind!: string;
  @ApiProperty() candidate!: string;
  @ApiProperty() unit!: string;
  @OneOf(unitKinds) unitKind!: string;
  @Whole() year!: number;
  @ApiProperty({ enum: ['held'], nullable: true }) hold!: string | null;
  @ApiProperty() tracks!: TracksDto;
  @OrNull() submission!: string | null;
  @OrNull() package!: string | null;
  @OrNull() session!: string | null;
  @OrNull() decision!: string | null;
  @OrNull() decisionNumber!: string | null;
  @Day({ nullable: true }) decidedOn!: string | null;
  @ApiProperty({ enum: awards, nullable: true }) awarded!: string | null;
  @OrNull(String, { description: 'Người được phân công thẩm định' }) officer!: string | null;
  @ApiProperty() period!: SpanDto;
  @Typed({ ...Maybe, description: 'Thành tích được khen' }) achievement?: FreeText;
  /** Whether a process follows it. */
  @ApiProperty() live!: boolean;
  @Moment({ nullable: true }) nextDueAt!: string | null;
  @ListOf(DutyDto) owed!: readonly DutyDto[];
}

class FirstDueDto extends ClockFaceDto {
  @Moment() dueAt!: string;
  @ApiProperty({ ...Maybe, enum: [true], description: 'Hạn tạm tính' }) provisional?: true;
}

export class DossierRowDto {
  @ApiProperty({ example: 'dossier/HS-2024-000123' }) id!: string;
  @Whole() version!: number;
  @ApiProperty() name!: string;
  @ApiProperty() unitName!: string;
  @Moment({ description: 'Lúc có diễn biến gần nhất' }) changedAt!: string;
  @OrNull(FirstDueDto, { description: 'Việc đến hạn trước nhất' }) due!: FirstDueDto | null;
  @ApiProperty() summary!: DossierSummaryDto;
}
