import { legalDayOf, plusDays, workingDaysBetween } from '../../calendar/working-days';
import { refuseUnless } from '../../kernel/domain-error';
import { meet } from '../../kernel/obligations';
import { markOf, reckon } from '../../kernel/reckoning';
import type { Route } from '../../rulebook/route';
import { act } from '../act';
import { armClock } from '../context';
import { disclosedFully } from '../disclosed';

/** Công khai: never shorter than the route asks, and reported to the council with what came in. */
export const disclosureActs = {
  OpenDisclosure: act('OpenDisclosure', {
    roles: ['appraisalOfficer', 'headOfBoard'],
    custody: ['appraisal', 'council'],
    guard: (dossier) => {
      refuseUnless(dossier.tracks.disclosure !== 'notNeeded', 'disclosure-not-asked');
      refuseUnless(dossier.disclosedFrom === null, 'already-disclosed', { from: dossier.disclosedFrom });
    },
    run: (data, dossier, context) => {
      const from = legalDayOf(context.at);
      const ends = reckon(from, { workingDays: shortest(dossier.route) }, [], context.law.calendar);
      return [
        { type: 'DisclosureOpened', data: { ...data, from, until: ends.day, ...markOf(ends), by: context.by.person } },
        // The report is due once the last day is over.
        ...armClock(dossier, dossier.route, 'disclosure', context, {
          limit: { workingDays: shortest(dossier.route) + 1 },
        }),
      ];
    },
  }),

  CloseDisclosure: act('CloseDisclosure', {
    roles: ['appraisalOfficer', 'headOfBoard'],
    custody: ['appraisal', 'council'],
    guard: (dossier, { law, at }) => {
      refuseUnless(dossier.disclosedFrom && dossier.tracks.disclosure === 'open', 'not-disclosed');
      // Each day counts whole, so not yet the one that is running.
      const days = workingDaysBetween(law.calendar, dossier.disclosedFrom, plusDays(legalDayOf(at), -1));
      const needs = shortest(dossier.route);
      const from = dossier.disclosedFrom;
      const full = disclosedFully(from, needs, law.calendar);
      refuseUnless(days >= needs, 'disclosure-too-short', { days, needs, from, ...full });
    },
    run: (data, dossier, { by }) => {
      refuseUnless(Number.isInteger(data.complaints) && data.complaints >= 0, 'complaints-not-a-count');
      return [{ type: 'DisclosureClosed', data: { ...data, by: by.person } }, ...meet(dossier.owed, ['disclosure'])];
    },
  }),
};

function shortest(route: Route): number {
  return route.tracks.find((t) => t.kind === 'disclosure')?.minWorkingDays ?? 10;
}
