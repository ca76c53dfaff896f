import { refuseUnless } from '../../kernel/domain-error';
import { signedBy } from '../../kernel/mandate';
import { legalDayOf } from '../../calendar/working-days';
import {
  armClock,
  needGround,
  refuseIncompatible,
  refuseUnderHold,
  routeToday,
  waiveDuties,
  type Act,
  type Context,
} from '../context';
import type { DossierFact } from '../facts';
import type { DossierOrderOf } from '../orders';
import type { Dossier, OpenDossier } from '../state';

export const draftActs = {
  /** Đơn vị lập hồ sơ. */
  OpenDossier: {
    roles: ['unitClerk', 'unitHead'],
    custody: ['absent'],
    run: (data: DossierOrderOf<'OpenDossier'>['data'], _absent: Dossier, { law, by, at }: Context): DossierFact[] => {
      refuseUnless(by.unit === data.unit, 'not-your-unit', { unit: data.unit });
      refuseUnless(data.period.from <= data.period.to, 'period-reversed', data.period);
      refuseUnless(data.period.from <= legalDayOf(at), 'period-in-the-future', data.period);
      const { award, type, procedure, unitKind } = data;
      law.routeFor({ award, type, procedure, unitKind, on: legalDayOf(at) });
      return [{ type: 'DossierOpened', data: { ...data, by: by.person } }];
    },
  } satisfies Act<DossierOrderOf<'OpenDossier'>>,

  /** Đơn vị đề nghị bằng tờ trình: the dossier leaves the unit in a submission. */
  Nominate: {
    roles: ['unitHead', 'districtChair', 'communeChair'],
    custody: ['draft'],
    guard: (dossier, context) => {
      refuseIncompatible(dossier, 'nominate', context);
      refuseUnderHold(dossier);
    },
    run: (data: DossierOrderOf<'Nominate'>['data'], dossier: OpenDossier, context: Context): DossierFact[] => [
      { type: 'DossierNominated', data: { ...data, submittedOn: legalDayOf(context.at), ...signedBy(context.by) } },
      ...armClock(dossier, routeToday(dossier, context), 'receive', context),
    ],
  } satisfies Act<DossierOrderOf<'Nominate'>>,

  /** Đơn vị rút lại để sửa, trước khi lên Hội đồng. */
  RecallDossier: {
    roles: ['unitHead', 'districtChair', 'communeChair'],
    custody: ['reception', 'appraisal'],
    run: (data: DossierOrderOf<'RecallDossier'>['data'], dossier: OpenDossier, { by }: Context): DossierFact[] => {
      needGround(data.ground);
      return [{ type: 'DossierRecalled', data: { ...data, by: by.person } }, ...waiveDuties(dossier, 'recalled')];
    },
  } satisfies Act<DossierOrderOf<'RecallDossier'>>,

  /** Đơn vị xin rút hẳn. */
  WithdrawDossier: {
    roles: ['unitHead', 'districtChair', 'communeChair'],
    custody: ['draft', 'reception', 'appraisal', 'council', 'decider'],
    whileFrozen: true,
    run: (data: DossierOrderOf<'WithdrawDossier'>['data'], dossier: OpenDossier, { by }: Context): DossierFact[] => {
      needGround(data.ground);
      return [{ type: 'DossierWithdrawn', data: { ...data, by: by.person } }, ...waiveDuties(dossier, 'withdrawn')];
    },
  } satisfies Act<DossierOrderOf<'WithdrawDossier'>>,
};
