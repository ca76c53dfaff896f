import { Inject, Injectable, type Type } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Role } from '@app/domain';
import { CandidateController } from '../candidate/candidate.controller';
import { EntryController } from '../candidate/entry.controller';
import { CeremonyController } from '../ceremony/ceremony.controller';
import { CouncilController } from '../council/council.controller';
import { SessionController } from '../council/session.controller';
import { DecisionController } from '../decision/decision.controller';
import { DelegationController } from '../delegation/delegation.controller';
import { DossierController } from '../dossier/dossier.controller';
import { LawChangeController } from '../law/law-change.controller';
import { permissionOf } from '../http/session';
import { UnitController } from '../registry/unit.controller';
import { SubmissionController } from '../submission/submission.controller';

/** By which routes the streams of a kind are read: their permissions say which roles are told of them. */
const routes: Readonly<Record<string, readonly [Type, string][]>> = {
  dossier: [[DossierController, 'show']],
  submission: [[SubmissionController, 'list']],
  session: [[SessionController, 'show']],
  council: [[CouncilController, 'show']],
  decision: [[DecisionController, 'list']],
  ceremony: [[CeremonyController, 'list']],
  delegation: [[DelegationController, 'list']],
  candidate: [
    [EntryController, 'show'],
    [CandidateController, 'known'],
  ],
  unit: [[UnitController, 'show']],
  law: [[LawChangeController, 'list']],
  calendar: [[LawChangeController, 'calendars']],
};

/** Which roles read streams of which kind at all. */
@Injectable()
export class Readers {
  constructor(@Inject(Reflector) private readonly reflector: Reflector) {}

  read(kind: string, role: Role): boolean {
    return (routes[kind] ?? []).some(([controller, method]) => {
      const handler = (controller.prototype as Record<string, () => void>)[method]!;
      const who = permissionOf(this.reflector, [handler, controller]);
      return who === 'signedIn' || (Array.isArray(who) && (who as readonly Role[]).includes(role));
    });
  }
}
