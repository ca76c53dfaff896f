import type { CalendarYearFact } from '../calendar/entering';
import type { CeremonyFact } from '../ceremony/ceremony';
import type { CouncilFact } from '../council/council-facts';
import type { SessionFact } from '../council/session-facts';
import type { DecisionFact } from '../decision/facts';
import type { DelegationFact } from '../delegation/delegation';
import type { LawChangeFact } from '../law/changes';
import type { SubmissionFact } from '../submission/submission';
import type { Classified } from './classified';
import { obligationTexts } from './obligations';

const by = { by: 'id' } as const;
const grounded = { ground: 'free', ...by } as const;

export const submissionTexts: Classified<SubmissionFact> = {
  ...obligationTexts,
  SubmissionSent: { unit: 'code', number: 'number', on: 'day', dossiers: 'code', ...by },
  PackageSubmitted: { number: 'number', on: 'day', dossiers: 'code', ...by },
  HandOverResumed: by,
  PackageReachedMinistry: { receipt: 'free', at: 'instant' },
};

export const sessionTexts: Classified<SessionFact> = {
  ...obligationTexts,
  SessionPlanned: { title: 'free', on: 'day', members: 'id', council: 'id', ...by },
  CouncilSeated: {
    ...{ on: 'day', 'decision.number': 'number', 'decision.on': 'day', members: 'id', chair: 'id', deputies: 'id' },
    ...{ secretaries: 'id', tellers: 'id', 'delegates.member': 'id', 'delegates.delegate': 'id' },
  },
  SessionMoved: { on: 'day', ...grounded },
  AgendaItemAdded: { dossier: 'code', 'done.person': 'id' },
  AgendaItemRemoved: { dossier: 'code', ground: 'free' },
  AgendaFrozen: by,
  InvitationsSent: { to: 'id' },
  AttendanceRecorded: { present: 'id', chairing: 'id', ...by },
  RecusalRecorded: { member: 'id', ...grounded },
  RecusalWithdrawn: { member: 'id', ...grounded },
  ItemOpened: { present: 'id', recused: 'id' },
  VotesCounted: grounded,
  OpenVoteRecorded: grounded,
  CountDisputed: { 'counts.by': 'id' },
  RecountOrdered: grounded,
  ItemClosed: { needed: 'code' },
  ItemReopened: grounded,
  ItemDeferred: grounded,
  DeferralWithdrawn: grounded,
  MinutesSigned: { number: 'number', 'results.dossier': 'code', 'results.needed': 'code', ...by },
  SessionCancelled: grounded,
};

const paper = { 'decision.number': 'number', 'decision.on': 'day' } as const;
const seats = {
  'seats.person': 'id',
  'seats.position': 'public',
  'seats.from': 'day',
  'seats.to': 'day',
  'seats.succeeds': 'id',
} as const;
const formation = { name: 'public', ...paper, ...seats } as const;
const change = {
  ...paper,
  ...seats,
  'leaving.person': 'id',
  'leaving.to': 'day',
  'delegates.member': 'id',
  'delegates.delegate': 'id',
  'delegates.position': 'public',
  'delegates.from': 'day',
  'delegates.to': 'day',
} as const;

/** Who sits in a council, in which position, is published by its decision. */
export const councilTexts: Classified<CouncilFact> = {
  CouncilDrafted: { ...formation, ...by },
  CouncilFormed: { ...formation, draftedBy: 'id', ...by },
  CouncilChangeDrafted: { ...change, ...by },
  CouncilChanged: { ...change, draftedBy: 'id', ...by },
  CouncilDraftDropped: grounded,
};

export const decisionTexts: Classified<DecisionFact> = {
  ...obligationTexts,
  DecisionIssued: {
    unit: 'code',
    ...{ number: 'number', on: 'day', 'items.dossier': 'code' },
    ...{ 'items.outdoneBy.dossier': 'code', 'items.setOff.titles.dossier': 'code' },
    ...by,
  },
  DecisionCancelled: {
    ...{ number: 'number', dossiers: 'code', 'restored.dossier': 'code', handedOver: 'code', paper: 'free' },
    ...grounded,
  },
  ResultsPublished: { dossiers: 'code', place: 'free', ...by },
  ResultLettersSent: { dossiers: 'code' },
  BonusListSent: { paper: 'free', ...by },
  ObjectsGivenBack: { dossiers: 'code', ...by },
};

export const ceremonyTexts: Classified<CeremonyFact> = {
  ...obligationTexts,
  CeremonyPlanned: { title: 'free', on: 'day', place: 'free', 'list.dossier': 'code', ...by },
  HandOverRecorded: { dossier: 'code', receipt: 'free', ...by },
  GuestsInvited: { on: 'day', dossiers: 'code' },
  CeremonyMoved: { on: 'day', ...grounded },
  CeremonyClosed: { left: 'code', ...grounded },
};

const grant = {
  'represented.person': 'id',
  'represented.unit': 'code',
  delegate: 'id',
  acts: 'code',
  from: 'day',
  to: 'day',
  paper: 'free',
  on: 'day',
  ...by,
} as const;

export const delegationTexts: Classified<DelegationFact> = {
  DelegationGranted: grant,
  DelegationProposed: grant,
  DelegationConfirmed: by,
  DelegationRevoked: { paper: 'free', ...grounded },
};

export const calendarYearTexts: Classified<CalendarYearFact> = { ...obligationTexts, CalendarAwaited: {} };

/** What changes the law is published; who drafts it words its title freely. */
export const lawChangeTexts: Classified<LawChangeFact> = {
  LawChangeDrafted: { change: 'code', title: 'free', from: 'day', ...by },
  CalendarDrafted: { change: 'code', title: 'free', off: 'day', worked: 'day', notice: 'public', ...by },
  LawChangeApproved: { change: 'code', ...by },
  LawChangeDropped: { change: 'code', ...grounded },
  DatesMoved: { change: 'code' },
};
