import { Body, Controller, Inject, Post, type Type } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Office, type Answer, type Envelope, type ItemsAnswer } from '@app/commands';
import { Answers } from '../http/answers';
import { each } from '../http/bulk';
import { ItemsAnswerDto } from '../http/bulk.dto';
import { Problem } from '../http/problem';
import { Permit, permissionOf, UnversionedCommand } from '../http/session';
import { BulkActDto, type ActOnMany, type AskedOf } from './bulk-acts.dto';
import { DossierActsController } from './dossier-acts.controller';
import { DossierTracksController } from './dossier-tracks.controller';

interface OneAct<A extends ActOnMany> {
  /** The route of the act over one: who may do that may do it to many. */
  route: readonly [Type, string];
  /** One after another, where each writes to the same stream as the next. */
  inTurn?: true;
  act: (office: Office, code: string, data: AskedOf<A>, envelope: Envelope) => Promise<Answer>;
}

const acts: { readonly [A in ActOnMany]: OneAct<A> } = {
  ReceiveDossier: {
    route: [DossierActsController, 'receive'],
    act: (office, code, data, envelope) =>
      office.onDossier(code, 'ReceiveDossier', { complete: true, ...data }, envelope),
  },
  ReturnDossier: {
    route: [DossierActsController, 'returnToUnit'],
    act: (office, code, data, envelope) => office.onDossier(code, 'ReturnDossier', { ...data }, envelope),
  },
  AssignOfficer: {
    route: [DossierActsController, 'assign'],
    act: (office, code, data, envelope) => office.assign(code, { ...data }, envelope),
  },
  OpenDisclosure: {
    route: [DossierTracksController, 'openDisclosure'],
    act: (office, code, data, envelope) => office.onDossier(code, 'OpenDisclosure', { ...data }, envelope),
  },
  PublishResult: {
    route: [DossierActsController, 'publish'],
    inTurn: true,
    act: (office, code, data, envelope) => office.results.publish(code, { ...data }, envelope),
  },
  ArchiveDossier: {
    route: [DossierActsController, 'archive'],
    act: (office, code, data, envelope) => office.onDossier(code, 'ArchiveDossier', { ...data }, envelope),
  },
};

/** One act on many dossiers, each for itself: what is refused of one holds up no other. */
@ApiTags('Việc trên hồ sơ')
@Controller('api/dossiers')
export class BulkActsController {
  constructor(
    @Inject(Office) private readonly office: Office,
    @Inject(Reflector) private readonly reflector: Reflector,
  ) {}

  @Post('acts')
  @Permit([
    ...(['receivingClerk', 'appraisalOfficer', 'headOfBoard', 'chairman'] as const),
    ...(['unitClerk', 'unitHead', 'districtChair', 'communeChair'] as const),
  ])
  @ApiOperation({ summary: 'Một việc trên nhiều hồ sơ, trả lời theo từng hồ sơ; dryRun xem trước' })
  @Answers(ItemsAnswerDto)
  async actOnMany(@Body() body: BulkActDto, @UnversionedCommand() envelope: Envelope): Promise<ItemsAnswer> {
    const { act, dossiers, data, dryRun } = body;
    this.refuseUnlessPermitted(act, envelope);
    const own = dryRun ? { ...envelope, dryRun } : envelope;
    const { act: one, inTurn } = acts[act] as OneAct<ActOnMany>;
    return each(dossiers, own, (code, ofOne) => one(this.office, code, data, ofOne), inTurn ? 1 : undefined);
  }

  private refuseUnlessPermitted(act: ActOnMany, { by }: Envelope): void {
    const [controller, method] = acts[act].route;
    const handler = (controller.prototype as Record<string, () => void>)[method]!;
    const who = permissionOf(this.reflector, [handler, controller]);
    if (!Array.isArray(who) || !who.includes(by.role))
      throw new Problem(403, 'role-may-not', { roles: Array.isArray(who) ? who : [] });
  }
}
