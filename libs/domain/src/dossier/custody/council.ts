import { plusDays, workingDaysBetween } from '../../calendar/working-days';
import { refuse, refuseUnless } from '../../kernel/domain-error';
import type { LegalDay } from '../../kernel/decider';
import { meet } from '../../kernel/obligations';
import type { Law } from '../../rulebook/law';
import { act } from '../act';
import { armClock, next, waiveDuties } from '../context';
import { disclosedFully } from '../disclosed';
import type { DossierFact } from '../facts';
import type { Received } from '../state';

export const councilActs = {
  /** Đưa vào chương trình phiên họp (Hội đồng TĐKT hoặc Hội đồng sáng kiến). */
  PlaceOnAgenda: act('PlaceOnAgenda', {
    roles: ['councilSecretary'],
    custody: ['appraisal', 'council'],
    run: (data, dossier, { law, by }) => {
      refuseUnless(!dossier.agenda, 'already-on-agenda', { session: dossier.agenda?.session });
      if (dossier.custody === 'appraisal') refuseUnless(dossier.tracks.initiative === 'open', 'initiative-not-asked');
      else refuseUnlessDisclosedBefore(dossier, data.sessionOn, law);
      return [{ type: 'PlacedOnAgenda', data: { ...data, by: by.person } }];
    },
  }),

  FreezeAgendaFor: act('FreezeAgendaFor', {
    roles: ['councilSecretary'],
    custody: ['appraisal', 'council'],
    run: (data, dossier) => {
      refuseUnless(dossier.agenda?.session === data.session, 'not-on-this-agenda', data);
      const disclosure = dossier.tracks.disclosure;
      if (dossier.custody === 'council')
        refuseUnless(disclosure === 'done' || disclosure === 'notNeeded', 'disclosure-not-reported', { disclosure });
      return [{ type: 'AgendaFrozenFor', data }];
    },
  }),

  /** Phiên họp dời ngày: disclosure is reckoned again from the new day. */
  MoveSessionFor: act('MoveSessionFor', {
    roles: ['councilSecretary'],
    custody: ['appraisal', 'council'],
    whileFrozen: true,
    run: (data, dossier, { law }) => {
      refuseUnless(dossier.agenda?.session === data.session, 'not-on-this-agenda', data);
      if (dossier.custody === 'council') refuseUnlessDisclosedBefore(dossier, data.sessionOn, law);
      return [{ type: 'SessionMovedFor', data }];
    },
  }),

  TakeOffAgenda: act('TakeOffAgenda', {
    roles: ['councilSecretary'],
    custody: ['appraisal', 'council', 'closed'],
    run: (data, dossier) => {
      refuseUnless(dossier.agenda?.session === data.session, 'not-on-this-agenda', { session: data.session });
      return [{ type: 'TakenOffAgenda', data }];
    },
  }),

  /** Kết quả theo biên bản. Never refused: under a hold it is a recorded fact without effect. */
  RecordVerdict: act('RecordVerdict', {
    roles: ['councilSecretary'],
    custody: ['council', 'closed'],
    whileFrozen: true,
    run: (data, dossier, context) => {
      if (dossier.custody === 'closed') return [];
      const { route, hold } = dossier;
      const effective = hold === null;
      const to =
        !effective || data.outcome === 'deferred'
          ? 'council'
          : data.outcome === 'failed'
            ? 'closed'
            : next(route, 'council');
      const recorded: DossierFact = { type: 'VerdictRecorded', data: { ...data, effective, to } };
      if (to === 'council') return [recorded];
      const sat = meet(dossier.owed, ['council']);
      if (to === 'closed') {
        const left = waiveDuties(dossier, 'failed', ['council']);
        return [recorded, ...sat, ...left, ...armClock(dossier, route, 'answerNominee', context)];
      }
      return [recorded, ...sat, ...(to === 'decider' ? armClock(dossier, route, 'decide', context) : [])];
    },
  }),

  /** Hội đồng sáng kiến – ĐTKH đánh giá phạm vi ảnh hưởng. */
  AssessInitiative: act('AssessInitiative', {
    roles: ['councilSecretary'],
    custody: ['appraisal'],
    whileFrozen: true,
    run: (data, dossier) => {
      const scope = dossier.route.tracks.find((t) => t.kind === 'initiative')?.scope ?? refuse('initiative-not-asked');
      if (data.outcome === 'deferred')
        return [{ type: 'TakenOffAgenda', data: { session: data.session, ground: 'deferred' } }];
      return [{ type: 'InitiativeAssessed', data: { ...data, scope } }, ...meet(dossier.owed, ['initiative'])];
    },
  }),
};

/** NĐ 152/2025 Điều 44 khoản 2: at least so many working days before the session; each counts whole, so not the day of the session. */
function refuseUnlessDisclosedBefore(dossier: Received, sessionOn: LegalDay, law: Law): void {
  const rule = dossier.route.tracks.find((t) => t.kind === 'disclosure');
  if (!rule) return;
  const needs = rule.minWorkingDays ?? 10;
  refuseUnless(dossier.disclosedFrom, 'not-disclosed', { needs });
  const from = dossier.disclosedFrom;
  const days = workingDaysBetween(law.calendar, from, plusDays(sessionOn, -1));
  refuseUnless(days >= needs, 'disclosure-too-short', {
    ...{ days, needs, from, sessionOn },
    ...disclosedFully(from, needs, law.calendar),
  });
}
