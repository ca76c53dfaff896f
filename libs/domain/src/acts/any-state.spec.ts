import {
  actor,
  archived,
  atCouncil,
  atDecider,
  board,
  ceremonyClerk,
  chairman,
  clerk,
  decided,
  decider,
  drafted,
  frozen,
  head,
  law,
  monday,
  morning,
  nominated,
  opening,
  received,
  secretary,
} from '@app/testing';
import { ceremonyDecider } from '../ceremony/ceremony';
import { sessionDecider } from '../council/session';
import { decisionDecider } from '../decision/decision';
import type { DossierFact } from '../dossier/facts';
import { fold, type Actor } from '../kernel/decider';
import { DomainError } from '../kernel/domain-error';
import { submissionDecider } from '../submission/submission';
import { planCeremony, recordHandOvers } from './ceremony';
import { addToAgenda, cancelSession, freezeAgenda, moveSession, removeFromAgenda, signMinutes } from './council';
import { cancelDecision, issueDecision, recordStateCancellation, recordStateDecision } from './decision';
import type { Dossiers, Who } from './each';
import { nominate, recordReceipt, submitUpward } from './submission';

const code = opening.code;
const [stream, number, on, ground] = ['x/1', '9/QĐ', monday, 'Vì lý do đã nêu rõ'];
const paper = { stream, dossiers: [code], number, ground, paper: 'QĐ 1' };
const receipts = { [code]: { receipt: 'BN-1', receivedBy: 'candidate' as const } };
const { initial: noDecision } = decisionDecider(law);
const { initial: noSubmission } = submissionDecider(law);
const { initial: noSession } = sessionDecider(law);
const { initial: noCeremony } = ceremonyDecider(law);

/** Each legal act, on a stream of its own that holds nothing. */
const acts: Readonly<Record<string, (dossiers: Dossiers, who: Who) => unknown>> = {
  nominate: (d, who) => nominate(law, noSubmission, d, { stream, unit: 'SGDDT', number, on }, who),
  submitUpward: (d, who) => submitUpward(law, noSubmission, d, { stream, number, on }, who),
  recordReceipt: (d, who) =>
    recordReceipt(law, noSubmission, d, { stream, receipt: 'TN-1', receivedAt: who.at, channel: 'paper' }, who),
  addToAgenda: (d, who) => addToAgenda(law, noSession, d, { stream }, who),
  removeFromAgenda: (d, who) => removeFromAgenda(law, noSession, d, { stream, ground }, who),
  freezeAgenda: (d, who) => freezeAgenda(law, noSession, d, { stream }, who),
  moveSession: (d, who) => moveSession(law, noSession, d, { stream, on, ground }, who),
  cancelSession: (d, who) => cancelSession(law, noSession, d, { stream, ground }, who),
  signMinutes: (d, who) => signMinutes(law, noSession, d, { stream, number }, who),
  issueDecision: (d, who) => issueDecision(law, noDecision, d, { stream, number, on }, who),
  recordStateDecision: (d, who) => recordStateDecision(law, noDecision, d, { stream, number, on }, who),
  otherThanProposed: (d, who) =>
    recordStateDecision(law, noDecision, d, { stream, number, on, others: { [code]: 'HCLD-3' } }, who),
  cancelDecision: (d, who) => cancelDecision(law, noDecision, d, paper, who),
  recordStateCancellation: (d, who) => recordStateCancellation(law, noDecision, d, paper, who),
  planCeremony: (d, who) => planCeremony(law, noCeremony, d, { title: 'Lễ', on, place: 'Hội trường' }, who),
  recordHandOvers: (d, who) => recordHandOvers(law, noCeremony, d, { stream, receipts }, who),
};

const states: Readonly<Record<string, readonly DossierFact[]>> = {
  absent: [],
  drafted,
  nominated,
  received,
  atCouncil,
  frozen,
  atDecider,
  decided,
  archived,
};

const people: readonly Actor[] = [clerk, head, secretary, chairman, board, ceremonyClerk, actor('districtChair')];

describe.each(Object.entries(acts))('%s, whatever the dossier has come to', (_name, act) => {
  it.each(Object.entries(states))('%s: is done or refused by a rule, by whomever', (_state, facts) => {
    const dossiers: Dossiers = new Map([[code, fold(decider, facts)]]);
    for (const by of people)
      try {
        act(dossiers, { by, at: morning(monday) });
      } catch (error) {
        expect(error).toBeInstanceOf(DomainError);
      }
  });
});
