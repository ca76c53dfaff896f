import type { DossierFact } from '../dossier/facts';
import type { Classified } from './classified';
import { obligationTexts } from './obligations';

const by = { by: 'id' } as const;
const signed = { by: 'id', onBehalfOf: 'id' } as const;
const grounded = { ground: 'free', ...by } as const;
const papered = { paper: 'free', ...by } as const;
const found = { 'findings.key': 'public', 'findings.opinion': 'free' } as const;
const ballot = { session: 'id', needed: 'code', voters: 'id', tellers: 'id' } as const;
const pinned = { lawHash: 'hash', pinnedOn: 'day' } as const;

export const dossierTexts: Classified<DossierFact> = {
  ...obligationTexts,
  DossierOpened: {
    ...{ code: 'code', 'candidate.id': 'id', unit: 'code' },
    ...{ 'period.from': 'day', 'period.to': 'day', achievement: 'free', ...by },
  },
  PapersListed: { 'papers.ref': 'free', ...by },
  DossierNominated: { submission: 'id', number: 'number', submittedOn: 'day', 'papers.ref': 'free', ...signed },
  DossierReceived: { ...pinned, titleDecidedOn: 'day', sector: 'code', ...grounded },
  RepinningProposed: { lawOn: 'day', ...grounded },
  RulesRepinned: { ...pinned, ...signed },
  RepinningDropped: grounded,
  DossierReturned: { missing: 'free', ...grounded },
  OfficerAssigned: { officer: 'id', ...by },
  SupplementRequested: { items: 'free', ...by },
  SupplementProvided: { items: 'free', to: 'code', ...by },
  SupplementReviewed: { 'items.id': 'code', 'items.reason': 'free', ...by },
  ConflictDeclared: grounded,
  ConsultationRequested: { body: 'code', ...by },
  ConsultationAnswered: { body: 'code', ...papered },
  ConsultationLapsed: { body: 'code' },
  DisclosureOpened: { from: 'day', until: 'day', place: 'free', ...by },
  DisclosureClosed: { report: 'free', ...by },
  PartyOpinionRequested: papered,
  PartyOpinionGiven: papered,
  InitiativeAssessed: ballot,
  TrackWaived: papered,
  DossierRecommended: { opinion: 'free', ground: 'free', ...found, ...signed },
  DossierNotRecommended: { ground: 'free', ...found, ...signed },
  PlacedOnAgenda: { session: 'id', sessionOn: 'day', ...by },
  AgendaFrozenFor: { session: 'id' },
  SessionMovedFor: { session: 'id', sessionOn: 'day' },
  TakenOffAgenda: { session: 'id', ground: 'free' },
  VerdictRecorded: ballot,
  DossierDecided: {
    decision: 'id',
    number: 'number',
    on: 'day',
    'outdoneBy.dossier': 'code',
    'setOff.titles.dossier': 'code',
    ...signed,
  },
  BonusChanged: { decision: 'id', number: 'number', 'outdoneBy.dossier': 'code', ...by },
  SubmittedUpward: { package: 'id', number: 'number', ...signed },
  ReachedMinistry: { package: 'id', receipt: 'free', at: 'instant' },
  ReturnedByState: { reason: 'free', ...papered },
  RefusedByState: { reason: 'free', ...papered },
  ResultPublished: { place: 'free', ...by },
  NomineeAnswered: papered,
  AwardHandedOver: { ceremony: 'id', receipt: 'free', ...by },
  DossierArchived: { shelf: 'free', ...by },
  DossierRecalled: grounded,
  DossierWithdrawn: grounded,
  DossierRefused: grounded,
  HoldPlaced: { ground: 'free', ...papered },
  HoldReleased: { conclusion: 'free', ...by },
  AwardCancelled: { decision: 'id', number: 'number', ground: 'free', ...papered },
  ExceptionUsed: { person: 'id', ...grounded },
  ObjectsReturned: papered,
};
