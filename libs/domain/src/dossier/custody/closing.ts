import { refuseUnless } from '../../kernel/domain-error';
import { meet } from '../../kernel/obligations';
import { act } from '../act';
import { armClock } from '../context';

/** From the decision to the shelf: result, ceremony, archive. */
export const closingActs = {
  /** Công bố quyết định, gửi kết quả. */
  PublishResult: act('PublishResult', {
    roles: ['headOfBoard', 'appraisalOfficer', 'unitHead', 'districtChair', 'communeChair'],
    custody: ['result'],
    run: (data, dossier, context) => [
      { type: 'ResultPublished', data: { ...data, by: context.by.person } },
      ...meet(dossier.owed, ['publish']),
      ...armClock(dossier, dossier.route, 'present', context),
    ],
  }),

  /** Trao tặng: handed over with a receipt. */
  HandOverAward: act('HandOverAward', {
    roles: ['ceremonyClerk', 'unitHead', 'districtChair', 'communeChair'],
    custody: ['ceremony'],
    run: (data, dossier, context) => {
      // NĐ 152/2025 Điều 29 khoản 4: to the family of who has died.
      refuseUnless(!dossier.posthumous || data.receivedBy === 'representative', 'posthumous-to-the-family');
      return [
        { type: 'AwardHandedOver', data: { ...data, by: context.by.person } },
        ...meet(dossier.owed, ['present']),
        ...armClock(dossier, dossier.route, 'archive', context),
      ];
    },
  }),

  /** Lưu trữ. */
  ArchiveDossier: act('ArchiveDossier', {
    roles: ['receivingClerk', 'headOfBoard', 'unitClerk'],
    custody: ['archive'],
    run: (data, dossier, { by }) => [
      { type: 'DossierArchived', data: { ...data, by: by.person } },
      ...meet(dossier.owed, ['archive']),
    ],
  }),
};
