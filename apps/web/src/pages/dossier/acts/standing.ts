import type { DossierAct } from '../../../api/acts';
import type { DossierAnswer } from '../../../api/dossiers';
import { vi } from '../../../i18n/vi';
import { extension, obligationInAddress } from './address';

export type ActName = keyof typeof ends;

/** Where each act of the API is done: the end of its address. */
const ends = {
  ListPapers: 'papers',
  RecallDossier: 'recall',
  WithdrawDossier: 'withdraw',
  ReceiveDossier: 'receive',
  ReturnDossier: 'return',
  ProposeRepinning: 'propose-repinning',
  ApproveRepinning: 'approve-repinning',
  DropRepinning: 'drop-repinning',
  AssignOfficer: 'assign',
  RecommendDossier: 'recommend',
  DoNotRecommend: 'do-not-recommend',
  AnswerNominee: 'answer-nominee',
  RequestSupplement: 'request-supplement',
  ProvideSupplement: 'provide-supplement',
  RequestConsultation: 'request-consultation',
  RecordConsultation: 'record-consultation',
  OpenDisclosure: 'open-disclosure',
  CloseDisclosure: 'close-disclosure',
  RequestPartyOpinion: 'request-party-opinion',
  RecordPartyOpinion: 'record-party-opinion',
  WaiveTrack: 'waive-track',
  PlaceHold: 'hold',
  ReleaseHold: 'release',
  RefuseDossier: 'refuse',
  RecordStateReturn: 'record-state-return',
  RecordStateRefusal: 'record-state-refusal',
  PublishResult: 'publish',
  ArchiveDossier: 'archive',
  ReturnObjects: 'return-objects',
} as const satisfies Record<string, DossierAct>;

/** An act as it stands for whoever looks. */
export interface Standing {
  act: ActName | typeof extension;
  end: DossierAct;
  name: string;
  path: string;
  /** Mine now; refused now; of others now. */
  state: 'now' | 'blocked' | 'others';
  /** Why, and who can. */
  sentence: string;
  /** It belongs to another step of the way, or the dossier has nothing that asks for it. */
  elsewhere: boolean;
  /** A delegation that allows it where my own position does not. */
  onBehalfOf?: string | undefined;
}

/** Refusals that nothing done at this step would lift. */
const notHere: ReadonlySet<string> = new Set([
  ...['wrong-custody', 'no-repinning-proposed', 'not-held', 'no-supplement-asked', 'no-answer-owed'],
  ...['consultation-not-asked', 'disclosure-not-asked', 'party-opinion-not-asked', 'track-not-open'],
  ...['track-not-waivable', 'no-decision-to-cancel', 'nothing-to-return'],
]);

const hasForm = (act: string): act is ActName => act in ends;

export const actsOf = ({ acts }: DossierAnswer): Standing[] =>
  acts.flatMap(({ act, path, state, sentence, code, onBehalfOf }) =>
    hasForm(act)
      ? [
          {
            act,
            end: ends[act],
            name: vi.acts.names[act],
            path,
            state,
            sentence,
            elsewhere: code !== undefined && notHere.has(code),
            onBehalfOf: onBehalfOf[0],
          },
        ]
      : [],
  );

/** Mine now, by my own position or by a delegation. */
export const doable = ({ state, onBehalfOf }: Standing): boolean => state === 'now' || onBehalfOf !== undefined;

/** The extension of the deadline that the address names; undefined when it no longer runs. */
export function extensionOf({ dossier, deadlines }: DossierAnswer, address: URLSearchParams): Standing | undefined {
  const obligation = address.get(obligationInAddress);
  const clock = deadlines.find((one) => one.obligation === obligation && one.form !== 'done');
  if (!clock) return undefined;
  return {
    act: extension,
    end: 'obligations/{obligation}/extend',
    name: `${vi.acts.names.ExtendDate}: ${vi.terms.duties[clock.kind]}`,
    path: `/api/dossiers/${dossier.code}/obligations/${encodeURIComponent(clock.obligation)}/extend`,
    state: 'now',
    sentence: '',
    elsewhere: false,
  };
}
