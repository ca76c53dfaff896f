import type { AddedLater } from './example';

const councilLater = [
  ...(['route.council.ballot', 'route.council.pass.moreThan', 'route.council.quorum.moreThan'] as const),
  ...(['route.initiativeCouncil.ballot', 'route.initiativeCouncil.pass.moreThan'] as const),
  'route.initiativeCouncil.quorum.moreThan',
] as const;

const ofSectorLater = ['route.clocks.ofEducation', 'education', 'sector'] as const;

/** What was not there when the fixture of an event was written. */
export const addedLater: AddedLater = {
  RulesRepinned: [...councilLater, 'route.clocks.ofEducation'],
  CandidateRegistered: ['invented'],
  DossierOpened: ['achievement', 'posthumous'],
  LawChangeDrafted: [
    'values.parts.moreThan',
    ...(['values.parts.person', 'values.parts.collective', 'values.parts.household'] as const),
    ...(['values.parts.papers', 'values.parts.originals', 'values.parts.with', 'values.parts.says'] as const),
  ],
  SessionPlanned: ['council'],
  AgendaItemAdded: ['rule.ballot', 'rule.pass.moreThan', 'rule.quorum.moreThan'],
  AgendaFrozen: ['rules', 'rules.rule.ballot', 'rules.rule.pass.moreThan', 'rules.rule.quorum.moreThan'],
  AttendanceRecorded: ['chairing'],
  VotesCounted: ['round', 'ground', 'blank', 'invalid'],
  OpenVoteRecorded: ['round', 'ground', 'blank', 'invalid'],
  MinutesSigned: [
    ...(['results.mode', 'results.round', 'results.members', 'results.present', 'results.recused'] as const),
    ...(['results.blank', 'results.invalid'] as const),
  ],
  ObligationArmed: ['obligation.reckoned', 'obligation.provisional'],
  ObligationResumed: ['provisional'],
  ObligationMoved: ['provisional', 'anew'],
  DisclosureOpened: ['provisional'],
  DossierNominated: ['submittedOn', 'papers', 'onBehalfOf'],
  DossierReceived: [...councilLater, 'route.warning', 'route.clocks.target', 'ground', ...ofSectorLater],
  SupplementProvided: ['to'],
  DossierRecommended: ['onBehalfOf', 'findings'],
  DossierNotRecommended: ['onBehalfOf', 'findings', 'verdict'],
  DossierDecided: ['onBehalfOf', 'bonus.ceiling', 'outdoneBy', 'setOff', 'keepsake'],
  DecisionIssued: ['items.bonus.ceiling', 'items.outdoneBy', 'items.setOff', 'unit'],
  DecisionCancelled: ['restored', 'handedOver'],
  CeremonyPlanned: ['list.award', 'list.posthumous'],
  SubmittedUpward: ['onBehalfOf'],
};
