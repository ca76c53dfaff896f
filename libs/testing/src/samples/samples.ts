import { dossier } from './dossier';
import type { Samples } from './example';
import { basis, obligations } from './obligations';

const by = 'p-001';
const ground = 'Nêu rõ lý do bằng văn bản';
const paper = '12/QĐ-UBND';
const share = { numerator: 1, denominator: 2, of: 'presentMembers', moreThan: true, basis } as const;
const rule = { pass: share, quorum: share, ballot: basis } as const;
const votes = { for: 17, against: 1, blank: 1, invalid: 1 } as const;
const counted = { item: 1, ...votes, round: 2, ground: 'Nêu rõ lý do bằng văn bản', by: 'p-001' } as const;
const closing = { ...votes, mode: 'ballot', members: 21, present: 20, recused: 1, needed: '9/10' } as const;

const seat = {
  person: 'p-010',
  position: 'Giám đốc Sở Nội vụ',
  offices: ['deputy', 'secretary'],
  from: '2025-08-01',
  to: '2030-06-30',
  succeeds: 'p-009',
} as const;
const formation = {
  kind: 'award',
  name: 'Hội đồng Thi đua - Khen thưởng tỉnh',
  decision: { number: '1500/QĐ-UBND', on: '2025-07-31' },
  seats: [seat],
} as const;
const councilChange = {
  decision: { number: '1700/QĐ-UBND', on: '2025-09-01' },
  seats: [seat],
  leaving: [{ person: 'p-011', to: '2025-08-31' }],
  delegates: [{ member: 'p-010', delegate: 'p-013', position: 'Phó Giám đốc', from: '2025-09-08', to: '2025-09-08' }],
} as const;

/** By kind of stream; the first of each kind opens its stream. */
export const samples: Samples = {
  dossier,
  submission: {
    SubmissionSent: { unit: 'SGDDT', number: '12/TTr-SGDDT', on: '2025-08-04', dossiers: ['HS-2025-000001'], by },
    PackageSubmitted: { number: '3/TTr-UBND', on: '2025-10-02', award: 'CSTDTQ', dossiers: ['HS-2025-000001'], by },
    HandOverResumed: { by },
    PackageReachedMinistry: { receipt: 'BNV-2025-7', at: '2025-10-03T02:00:00.000Z', channel: 'gateway' },
    ...obligations,
  },
  council: {
    CouncilDrafted: { ...formation, by },
    CouncilFormed: { ...formation, draftedBy: 'p-002', by },
    CouncilChangeDrafted: { ...councilChange, by },
    CouncilChanged: { ...councilChange, draftedBy: 'p-002', by },
    CouncilDraftDropped: { ground, by },
  },
  session: {
    SessionPlanned: {
      kind: 'award',
      title: 'Phiên họp tháng 9',
      on: '2025-09-08',
      members: ['p-010', 'p-012'],
      council: 'HDTDKT',
      by,
    },
    CouncilSeated: {
      on: '2025-09-08',
      decision: { number: '1500/QĐ-UBND', on: '2025-07-31' },
      members: ['p-010', 'p-012'],
      chair: 'p-010',
      deputies: ['p-012'],
      secretaries: ['p-014'],
      tellers: ['p-015'],
      delegates: [{ member: 'p-012', delegate: 'p-013' }],
    },
    SessionMoved: { on: '2025-09-15', ground, by },
    AgendaItemAdded: {
      item: 1,
      dossier: 'HS-2025-000001',
      rule,
      level: 'state',
      done: [{ deed: 'nominate', person: 'p-004' }],
    },
    AgendaItemRemoved: { item: 1, dossier: 'HS-2025-000001', ground },
    AgendaFrozen: { items: 1, rules: [{ item: 1, rule }], by },
    InvitationsSent: { to: ['p-010'] },
    AttendanceRecorded: { present: ['p-010'], chairing: 'p-010', by },
    RecusalRecorded: { item: 1, member: 'p-012', ground, by },
    RecusalWithdrawn: { item: 1, member: 'p-012', ground, by },
    ItemOpened: { item: 1, round: 1, mode: 'ballot', members: 21, present: ['p-010'], recused: ['p-012'] },
    VotesCounted: counted,
    OpenVoteRecorded: counted,
    CountDisputed: { item: 1, round: 1, counts: [{ ...votes, by }] },
    RecountOrdered: { item: 1, round: 2, ground, by },
    ItemClosed: { item: 1, round: 2, ...closing, outcome: 'passed' },
    ItemReopened: { item: 1, round: 3, ground, by },
    DeferralWithdrawn: { item: 1, ground, by },
    ItemDeferred: { item: 1, ground, by },
    MinutesSigned: {
      number: '05/BB-HĐTĐKT',
      present: 18,
      members: 19,
      results: [{ item: 1, dossier: 'HS-2025-000001', round: 2, ...closing, outcome: 'passed' }],
      by,
    },
    SessionCancelled: { ground, by },
    ...obligations,
  },
  decision: {
    DecisionIssued: {
      number: '88/QĐ-UBND',
      on: '2025-10-01',
      authority: 'chairman',
      unit: 'SGDDT',
      items: [
        {
          dossier: 'HS-2025-000001',
          award: 'BK-T',
          bonus: { hundredths: 150, baseSalary: 2_340_000, vnd: 3_510_000, basis, ceiling: true },
          outdoneBy: { dossier: 'HS-2025-000002', basis },
          setOff: { titles: [{ dossier: 'HS-2025-000003', vnd: 710_000 }], dueVnd: 2_800_000, basis },
        },
      ],
      totalVnd: 3_510_000,
      by,
    },
    DecisionCancelled: {
      number: '90/QĐ-UBND',
      dossiers: ['HS-2025-000001'],
      ground,
      paper: '12/KL-TTr',
      restored: [
        {
          dossier: 'HS-2025-000002',
          bonus: { hundredths: 150, baseSalary: 2_340_000, vnd: 3_510_000, basis, ceiling: true },
          dueVnd: 3_510_000,
        },
      ],
      handedOver: ['HS-2025-000001'],
      by,
    },
    ResultsPublished: { dossiers: ['HS-2025-000001'], place: 'Cổng thông tin điện tử tỉnh', by },
    ResultLettersSent: { dossiers: ['HS-2025-000001'] },
    BonusListSent: { paper: '15/DS-BTĐKT', totalVnd: 3_510_000, by },
    ObjectsGivenBack: { dossiers: ['HS-2025-000001'], by },
    ...obligations,
  },
  ceremony: {
    CeremonyPlanned: {
      title: 'Lễ trao tặng cuối năm',
      on: '2025-12-20',
      place: 'Trung tâm Hội nghị tỉnh',
      list: [
        { dossier: 'HS-2025-000001', authority: 'chairman', recipient: 'person', award: 'BK-T', posthumous: true },
      ],
      by,
    },
    HandOverRecorded: { dossier: 'HS-2025-000001', receipt: 'BN-1', receivedBy: 'candidate', by },
    GuestsInvited: { on: '2025-12-20', dossiers: ['HS-2025-000001'] },
    CeremonyMoved: { on: '2025-12-21', ground, by },
    CeremonyClosed: { ground, left: ['HS-2025-000001'], by },
    ...obligations,
  },
  delegation: {
    DelegationGranted: {
      represented: { person: 'p-020', role: 'chairman', unit: 'UBND' },
      delegate: 'p-021',
      form: 'KT',
      acts: ['DecideDossier'],
      from: '2025-07-01',
      to: '2025-12-31',
      paper: '15/QĐ-UBND',
      on: '2025-06-30',
      by: 'p-020',
    },
    DelegationProposed: {
      represented: { person: 'p-020', role: 'chairman', unit: 'UBND' },
      delegate: 'p-021',
      form: 'KT',
      acts: ['DecideDossier'],
      from: '2025-07-01',
      to: '2025-12-31',
      paper: '15/QĐ-UBND',
      on: '2025-06-30',
      by: 'p-020',
    },
    DelegationConfirmed: { by },
    DelegationRevoked: { paper: '19/QĐ-UBND', ground, by },
  },
  candidate: {
    CandidateRegistered: {
      ...{ candidate: 'p-4f1c', kind: 'person', unit: 'SGDDT', fullName: 'Người Minh Họa', invented: true },
      by,
    },
    CandidateRenamed: { fullName: 'Người Minh Họa Hai', from: '2025-03-01', paper, by },
    CandidateMoved: { unit: 'SYT', from: '2025-07-01', paper, by },
    CandidateMerged: { into: 'c-syt', from: '2025-07-01', paper, by },
    CandidateSeparated: { ground, by },
    EvidenceRecorded: {
      candidate: 'p-002',
      evidence: {
        id: 'rating-1',
        kind: 'rating',
        year: 2024,
        level: 'excellent',
        source: { kind: 'decision', ref: '12/QĐ-SNV', on: '2025-01-10' },
      },
      by,
    },
    EvidenceWithdrawn: { evidence: 'rating-1', ground, by },
  },
  law: {
    LawChangeDrafted: {
      change: 'TS-2025-01',
      title: 'Thời hạn thẩm định của tỉnh',
      from: '2025-10-01',
      values: [
        {
          book: 'provincial-2024',
          name: 'clocks.appraise',
          parts: {
            ...{ numerator: 4, denominator: 5, moreThan: true, of: 'allMembers' },
            ...{ limit: { workingDays: 15 }, target: { workingDays: 10 }, remindBefore: [3], pausesOn: ['supplement'] },
            ...{ minWorkingDays: 10, bodies: ['CATTINH'], person: 150, collective: 300, household: 225 },
            ...{ papers: ['proposal', 'report'], originals: 4 },
            ...{ with: { years: 3 }, says: '03 năm liên tục hoàn thành xuất sắc nhiệm vụ' },
          },
          basis: { text: 'QĐ 99/2025/QĐ-UBND', article: 'Điều 7' },
        },
      ],
      by,
    },
    CalendarDrafted: {
      ...{ change: 'LLV-2027', title: 'Lịch làm việc năm 2027', year: 2027 },
      ...{ off: ['2027-01-01'], worked: ['2027-01-09'], notice: '100/TB-BNV', by },
    },
    LawChangeApproved: { change: 'TS-2025-01', by: 'p-020' },
    LawChangeDropped: { change: 'TS-2025-01', ground, by },
    DatesMoved: { change: 'LLV-2027', left: 2 },
  },
  calendar: { CalendarAwaited: { year: 2027 }, ...obligations },
  unit: {
    UnitRegistered: {
      code: 'X-03164',
      name: 'Xã Quảng Lâm',
      kind: 'commune',
      parent: 'UBND',
      from: '2025-07-01',
      gso: '03164',
      source: { confidence: 'SOURCED', ref: '§4.3', assumed: ['from'] },
      by,
    },
    UnitRenamed: { name: 'Xã Quảng Lâm mới', from: '2026-01-01', paper, by },
    UnitPlaced: { parent: 'SNV', from: '2026-01-01', paper, by },
    UnitMarked: { mark: 'area', value: 'III', from: '2026-01-01', to: '2030-12-31', paper, by },
    ClusterJoined: { cluster: 'KHOI-VHXH', from: '2026-01-01', paper, by },
    ClusterLeft: { cluster: 'KHOI-VHXH', to: '2026-12-31', paper, by },
    UnitMerged: { into: ['X-03163'], from: '2027-01-01', paper, by },
    UnitClosed: { to: '2026-12-31', paper, by },
  },
  log: {
    LogOpened: { mode: 'demonstration', startsAt: '2024-01-10T01:00:00.000Z', epoch: 1 },
    ClockAdvanced: { to: '2024-02-20T02:00:00.000Z', tick: 1 },
    LogRestored: {
      epoch: 2,
      tick: 2,
      ground: {
        ref: '2f1d3c5e-0b1a-4c2d-8e3f-4a5b6c7d8e9f',
        commitment: 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9',
      },
    },
  },
};
