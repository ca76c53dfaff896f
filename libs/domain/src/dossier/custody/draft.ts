import { arm } from '../../kernel/obligations';
import { refuseUnless } from '../../kernel/domain-error';
import { legalDayOf } from '../../calendar/working-days';
import { needGround, refuseIncompatible, type Act, type Context } from '../context';
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
    guard: (dossier, context) => refuseIncompatible(dossier, 'nominate', context),
    run: (data: DossierOrderOf<'Nominate'>['data'], dossier: OpenDossier, { law, by, at }: Context): DossierFact[] => {
      const { award, type, procedure, unitKind, version } = dossier;
      const route = law.routeFor({ award, type, procedure, unitKind, on: legalDayOf(at) });
      const rule = route.clocks.find((c) => c.kind === 'receive');
      const receive = rule ? [arm(rule, { from: at, version: version + 1, calendar: law.calendar })] : [];
      return [{ type: 'DossierNominated', data: { ...data, by: by.person } }, ...receive];
    },
  } satisfies Act<DossierOrderOf<'Nominate'>>,

  /** Đơn vị rút lại để sửa, trước khi lên Hội đồng. */
  RecallDossier: {
    roles: ['unitHead', 'districtChair', 'communeChair'],
    custody: ['reception', 'appraisal'],
    run: (data: DossierOrderOf<'RecallDossier'>['data'], dossier: OpenDossier, { by }: Context): DossierFact[] => {
      needGround(data.ground);
      return [{ type: 'DossierRecalled', data: { ...data, by: by.person } }, ...waiveAll(dossier, 'recalled')];
    },
  } satisfies Act<DossierOrderOf<'RecallDossier'>>,

  /** Đơn vị xin rút hẳn. */
  WithdrawDossier: {
    roles: ['unitHead', 'districtChair', 'communeChair'],
    custody: ['draft', 'reception', 'appraisal', 'council', 'decider'],
    whileFrozen: true,
    run: (data: DossierOrderOf<'WithdrawDossier'>['data'], dossier: OpenDossier, { by }: Context): DossierFact[] => {
      needGround(data.ground);
      return [{ type: 'DossierWithdrawn', data: { ...data, by: by.person } }, ...waiveAll(dossier, 'withdrawn')];
    },
  } satisfies Act<DossierOrderOf<'WithdrawDossier'>>,
};

function waiveAll(dossier: OpenDossier, ground: string): DossierFact[] {
  return dossier.owed.map((o) => ({ type: 'ObligationWaived', data: { id: o.id, ground } }));
}
