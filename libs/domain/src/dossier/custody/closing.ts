import { meet } from '../../kernel/obligations';
import { armClock, type Act, type Context } from '../context';
import type { DossierFact } from '../facts';
import type { DossierOrderOf } from '../orders';
import type { Received } from '../state';

type Decided = Received;

/** From the decision to the shelf: result, ceremony, archive. */
export const closingActs = {
  /** Công bố quyết định, gửi kết quả. */
  PublishResult: {
    roles: ['headOfBoard', 'appraisalOfficer', 'unitHead', 'districtChair', 'communeChair'],
    custody: ['result'],
    run: (data: DossierOrderOf<'PublishResult'>['data'], dossier: Decided, context: Context): DossierFact[] => [
      { type: 'ResultPublished', data: { ...data, by: context.by.person } },
      ...meet(dossier.owed, ['publish']),
      ...armClock(dossier, dossier.route, 'present', context),
    ],
  } satisfies Act<DossierOrderOf<'PublishResult'>>,

  /** Trao tặng: handed over with a receipt. */
  HandOverAward: {
    roles: ['ceremonyClerk', 'unitHead', 'districtChair', 'communeChair'],
    custody: ['ceremony'],
    run: (data: DossierOrderOf<'HandOverAward'>['data'], dossier: Decided, context: Context): DossierFact[] => [
      { type: 'AwardHandedOver', data: { ...data, by: context.by.person } },
      ...meet(dossier.owed, ['present']),
      ...armClock(dossier, dossier.route, 'archive', context),
    ],
  } satisfies Act<DossierOrderOf<'HandOverAward'>>,

  /** Lưu trữ. */
  ArchiveDossier: {
    roles: ['receivingClerk', 'headOfBoard', 'unitClerk'],
    custody: ['archive'],
    run: (data: DossierOrderOf<'ArchiveDossier'>['data'], dossier: Decided, { by }: Context): DossierFact[] => [
      { type: 'DossierArchived', data: { ...data, by: by.person } },
      ...meet(dossier.owed, ['archive']),
    ],
  } satisfies Act<DossierOrderOf<'ArchiveDossier'>>,
};
