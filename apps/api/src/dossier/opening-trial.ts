import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { lawDayOf, Office, type Draft, type Envelope, type NewDossier } from '@app/commands';
import { clocksAhead, DomainError, missingPapers, questionOf, workingDays, type Actor, type Facts } from '@app/domain';
import { candidaciesHeld } from '@app/read-model';
import { sentenceOf } from '../http/problems/sentence';
import { onlyReadable } from '../http/visibility';
import { DB } from '../wiring';
import { clockOf } from './clocks';
import { assessmentShown } from './eligibility.dto';
import { lookAlikesFor } from './look-alikes';
import type { OpeningTrialDto, RefusalDto } from './opening.dto';
import { withheldFacts } from './withheld';

type Trial = Omit<OpeningTrialDto, 'names'>;

const nothing: Omit<Trial, 'refusal'> = {
  ...{ assessment: null, route: null, papers: null, missing: [], deadlines: [], lookAlikes: null, claims: [] },
};

/** What opening a dossier would come to, of whoever may open it; nothing is written and no code is used up. */
@Injectable()
export class OpeningTrial {
  constructor(
    @Inject(Office) private readonly office: Office,
    @Inject(DB) private readonly db: Pool,
  ) {}

  async of(input: NewDossier, envelope: Envelope): Promise<Trial> {
    try {
      const draft = await this.office.tryOpening(input, envelope);
      return await this.told(draft, envelope.by);
    } catch (error) {
      // Of whom one may not know, one is told as by opening itself.
      if (!(error instanceof DomainError) || error.code === 'no-such-candidate') throw error;
      return { ...nothing, refusal: refusalOf(error.code, error.facts) };
    }
  }

  private async told(draft: Draft, by: Actor): Promise<Trial> {
    const { dossier, now } = draft;
    const { candidate, award, period, unit } = dossier;
    const withheld = withheldFacts(by, candidate.id);
    const proposal = { code: null, candidate: candidate.id, award, period, unit };
    const [found, lookAlikes, claims] = await Promise.all([
      this.office.assess(dossier, now, undefined, withheld),
      lookAlikesFor(this.db, proposal, candidate.kind, by),
      this.held(draft, by),
    ]);
    const refusal = claims[0] ? takenBy(draft, claims[0].dossier) : null;
    const assessment = assessmentShown(found, withheld);
    return { refusal, assessment, ...this.lawOf(draft), lookAlikes, claims };
  }

  private lawOf({ dossier, now }: Draft): Pick<Trial, 'route' | 'papers' | 'missing' | 'deadlines'> {
    const { law } = this.office;
    const on = lawDayOf(law, dossier, workingDays.legalDayOf(now));
    const question = questionOf(law, dossier, on);
    const route = law.routeFor(question);
    return {
      route,
      papers: law.papersFor({ ...question, recipient: dossier.candidate.kind }) as Trial['papers'],
      missing: missingPapers(law, dossier, route, on),
      deadlines: clocksAhead(dossier, law, now).map((duty) => clockOf(duty, law.calendar, now)),
    };
  }

  private async held({ dossier, claims }: Draft, by: Actor): Promise<Trial['claims']> {
    const { candidate, period } = dossier;
    const asked = claims.filter(isCandidacy);
    const found = await Promise.all(asked.map(({ scope }) => candidaciesHeld(this.db, scope, candidate.id, period)));
    const held = found.flat();
    const readable = new Set((await onlyReadable(this.db, held, by)).map(({ code }) => code));
    return held.map(({ code, period: days }) => ({ dossier: readable.has(code) ? code : null, period: days }));
  }
}

const refusalOf = (code: string, facts: Facts): RefusalDto => ({
  ...{ code, facts, sentence: sentenceOf(code, facts, 'lập hồ sơ') },
});

/** As the log refuses it, which names the holder only to who may read it. */
function takenBy({ claims }: Draft, dossier: string | null): RefusalDto {
  const claim = claims.find(isCandidacy);
  return refusalOf('already-taken', { ...claim, ...(dossier === null ? {} : { holder: `dossier/${dossier}` }) });
}

const isCandidacy = ({ scope }: Draft['claims'][number]) => scope.startsWith('candidacy/');
