import type { DossierAct } from '../../../api/acts';
import type { DossierAnswer } from '../../../api/dossiers';
import { vi } from '../../../i18n/vi';
import { extension } from './address';

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
  ReviewSupplement: 'review-supplement',
  DeclareConflict: 'declare-conflict',
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
  ...['track-not-waivable', 'no-decision-to-cancel', 'nothing-to-return', 'nothing-to-review'],
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

type Row = DossierAnswer['acts'][number];

/** The extension of one deadline as it stands for whoever looks; undefined to whom it is never open. */
export function extensionOf({ acts, deadlines }: DossierAnswer, obligation: string | null): Standing | undefined {
  const row = acts.find((one) => one.act === extension && one.obligation === obligation);
  const clock = deadlines.find((one) => one.obligation === obligation && one.form !== 'done');
  if (!row || !clock) return undefined;
  return { ...extended(row), name: `${vi.acts.names.ExtendDate}: ${vi.terms.duties[clock.kind]}` };
}

const extended = ({ path, state, sentence, onBehalfOf }: Row): Omit<Standing, 'name'> => ({
  ...{ act: extension, end: 'obligations/{obligation}/extend', path, state, sentence },
  elsewhere: false,
  onBehalfOf: onBehalfOf[0],
});
