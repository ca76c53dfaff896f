import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { lawDayOf, Office } from '@app/commands';
import { missingPapers, questionOf, workingDays, type Law } from '@app/domain';
import { Shows } from '../http/answers';
import { CodePipe } from '../http/code.pipe';
import { Permit, readers } from '../http/session';
import { LAW } from '../wiring';
import { DossierLawDto } from './dossier-law.dto';

@ApiTags('Pháp luật')
@Controller('api/dossiers')
export class DossierLawController {
  constructor(
    @Inject(Office) private readonly office: Office,
    @Inject(LAW) private readonly law: Law,
  ) {}

  @Get(':code/law')
  @Permit(readers)
  @ApiOperation({ summary: 'Quy trình và thành phần hồ sơ theo pháp luật áp dụng cho hồ sơ' })
  @Shows(DossierLawDto)
  async show(@Param('code', CodePipe) code: string): Promise<DossierLawDto> {
    const { dossier, now } = await this.office.readDossier(code);
    const on = lawDayOf(this.law, dossier, workingDays.legalDayOf(now));
    const question = questionOf(this.law, dossier, on);
    const route = dossier.route ?? this.law.routeFor(question);
    const papers = this.law.papersFor({ ...question, recipient: dossier.candidate.kind });
    const missing = missingPapers(this.law, dossier, route, on);
    return { pinned: dossier.route !== null, route, papers, missing } as DossierLawDto;
  }
}
