import { answersFor, type Actor } from '../../kernel/decider';
import { refuseUnless } from '../../kernel/domain-error';
import { signedBy } from '../../kernel/mandate';
import { legalDayOf } from '../../calendar/working-days';
import { act } from '../act';
import { armClock, needGround, refuseIncompatible, refuseUnderHold, routeToday, waiveDuties } from '../context';
import type { DossierOrderOf } from '../orders';
import type { PaperOnFile } from '../paper-on-file';

export const draftActs = {
  /** Đơn vị lập hồ sơ. */
  OpenDossier: act('OpenDossier', {
    roles: ['unitClerk', 'unitHead'],
    custody: ['absent'],
    run: (data, _absent, { law, by, at }) => {
      const { known, papers = [], ...opened } = data;
      refuseUnless(by.unit === data.unit, 'not-your-unit', { unit: data.unit });
      refuseStranger(data.candidate.id, known, by);
      refuseUnless(!data.posthumous || data.candidate.kind === 'person', 'posthumous-persons-only');
      refuseUnless(data.period.from <= data.period.to, 'period-reversed', data.period);
      refuseUnless(data.period.from <= legalDayOf(at), 'period-in-the-future', data.period);
      const { award, type, procedure, unitKind } = data;
      const asked = { award, type, procedure, unitKind, on: legalDayOf(at) };
      law.routeFor(asked);
      // An award that is not for such a recipient has no list of papers.
      law.papersFor({ ...asked, recipient: data.candidate.kind });
      refuseTwice(papers);
      return [
        { type: 'DossierOpened', data: { ...opened, by: by.person } },
        ...(papers.length > 0 ? [{ type: 'PapersListed' as const, data: { papers, by: by.person } }] : []),
      ];
    },
  }),

  /** Đơn vị kê giấy tờ của hồ sơ, thay cho bản kê trước; until it is received, or while a supplement is asked for. */
  ListPapers: act('ListPapers', {
    roles: ['unitClerk', 'unitHead', 'districtChair', 'communeChair'],
    custody: ['draft', 'reception', 'appraisal'],
    guard: (dossier) =>
      refuseUnless(dossier.custody !== 'appraisal' || dossier.tracks.supplement === 'open', 'no-supplement-asked'),
    run: ({ papers }, _dossier, { by }) => {
      refuseTwice(papers);
      return [{ type: 'PapersListed', data: { papers, by: by.person } }];
    },
  }),

  /** Đơn vị đề nghị bằng tờ trình: the dossier leaves the unit in a submission. */
  Nominate: act('Nominate', {
    roles: ['unitHead', 'districtChair', 'communeChair'],
    custody: ['draft'],
    guard: (dossier, context) => {
      refuseIncompatible(dossier, 'nominate', context);
      refuseUnderHold(dossier);
    },
    run: (data, dossier, context) => {
      refuseTwice(data.papers ?? []);
      return [
        { type: 'DossierNominated', data: { ...data, submittedOn: legalDayOf(context.at), ...signedBy(context.by) } },
        ...armClock(dossier, routeToday(dossier, context), 'receive', context),
      ];
    },
  }),

  /** Đơn vị rút lại để sửa, trước khi lên Hội đồng. */
  RecallDossier: act('RecallDossier', {
    roles: ['unitHead', 'districtChair', 'communeChair'],
    custody: ['reception', 'appraisal'],
    run: (data, dossier, { by }) => {
      needGround(data.ground);
      return [{ type: 'DossierRecalled', data: { ...data, by: by.person } }, ...waiveDuties(dossier, 'recalled')];
    },
  }),

  /** Đơn vị xin rút hẳn. */
  WithdrawDossier: act('WithdrawDossier', {
    roles: ['unitHead', 'districtChair', 'communeChair'],
    custody: ['draft', 'reception', 'appraisal', 'council', 'decider'],
    whileFrozen: true,
    run: (data, dossier, { by }) => {
      needGround(data.ground);
      return [{ type: 'DossierWithdrawn', data: { ...data, by: by.person } }, ...waiveDuties(dossier, 'withdrawn')];
    },
  }),
};

/** A unit proposes its own people and those of units that it took over. Of others it is not told that they are there. */
function refuseStranger(
  candidate: string,
  { unit, joinedInto }: DossierOrderOf<'OpenDossier'>['data']['known'],
  by: Actor,
): void {
  refuseUnless(unit !== null && answersFor(by, unit), 'no-such-candidate', { candidate });
  // Under two entries one person could be proposed twice.
  refuseUnless(!joinedInto, 'candidate-merged', { into: joinedInto });
}

function refuseTwice(papers: readonly PaperOnFile[]): void {
  const named = papers.map(({ paper }) => paper);
  const twice = named.filter((paper, n) => named.indexOf(paper) !== n);
  refuseUnless(twice.length === 0, 'paper-listed-twice', { papers: twice });
}
