import { Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import type { Pool } from 'pg';
import { Office } from '@app/commands';
import type { Law } from '@app/domain';
import { AccountController } from './account/account.controller';
import { FiguresController } from './figures/figures.controller';
import { SearchController } from './search/search.controller';
import { SettingsController } from './account/settings.controller';
import { DemonstrationController } from './account/demonstration.controller';
import { PeopleController } from './account/people.controller';
import { SignIn } from './account/sign-in';
import { AuditController } from './audit/audit.controller';
import { BriefController } from './brief/brief.controller';
import { CandidateController } from './candidate/candidate.controller';
import { EntryController } from './candidate/entry.controller';
import { CeremonyPage } from './ceremony/ceremony-page';
import { CeremonyController } from './ceremony/ceremony.controller';
import { ClockController } from './clock/clock.controller';
import { CouncilController } from './council/council.controller';
import { Room } from './council/room';
import { RoomController } from './council/room.controller';
import { SessionController } from './council/session.controller';
import { DecisionPage } from './decision/decision-page';
import { DecisionController } from './decision/decision.controller';
import { DelegationController } from './delegation/delegation.controller';
import { BulkActsController } from './dossier/bulk-acts.controller';
import { DossierActsController } from './dossier/dossier-acts.controller';
import { DossierTracksController } from './dossier/dossier-tracks.controller';
import { SupplementsController } from './dossier/supplements.controller';
import { DossierController } from './dossier/dossier.controller';
import { OpeningTrial } from './dossier/opening-trial';
import { OpeningController } from './dossier/opening.controller';
import { DossierListController } from './dossier/dossier-list.controller';
import { LookAlikesController } from './dossier/look-alikes.controller';
import { HealthController } from './http/health.controller';
import { Line } from './http/line';
import { ItemsInWords } from './http/items-in-words';
import { Names } from './http/names';
import { OpenTexts } from './http/open-texts';
import { SessionGuard } from './http/session';
import { VisibilityGuard } from './http/visibility';
import { InboxController } from './inbox/inbox.controller';
import { WorkController } from './inbox/work.controller';
import { DossierLawController } from './law/dossier-law.controller';
import { LawChangeController } from './law/law-change.controller';
import { LawController } from './law/law.controller';
import { WhatIfController } from './law/what-if.controller';
import { ImportController } from './registry/import.controller';
import { Live } from './live/live';
import { LiveController } from './live/live.controller';
import { Readers } from './live/readers';
import { RegistryController } from './registry/registry.controller';
import { UnitController } from './registry/unit.controller';
import { SubmissionController } from './submission/submission.controller';
import { DB, LAW, SIGN_IN, type SignInRules } from './wiring';

const controllers = [
  AccountController,
  SettingsController,
  SearchController,
  FiguresController,
  DemonstrationController,
  PeopleController,
  OpeningController,
  DossierListController,
  DossierController,
  BulkActsController,
  DossierActsController,
  DossierTracksController,
  SupplementsController,
  LookAlikesController,
  SubmissionController,
  CouncilController,
  SessionController,
  RoomController,
  BriefController,
  DecisionController,
  CeremonyController,
  DelegationController,
  CandidateController,
  EntryController,
  InboxController,
  WorkController,
  RegistryController,
  ImportController,
  UnitController,
  LawController,
  LawChangeController,
  WhatIfController,
  DossierLawController,
  ClockController,
  AuditController,
  LiveController,
  HealthController,
];

/** The api over this database, under this law. */
export function appModule(deps: { db: Pool; line: Line; law: Law; hmacKey: Buffer; signIn: SignInRules }) {
  const office = new Office(deps);
  @Module({
    controllers,
    providers: [
      { provide: DB, useValue: deps.db },
      { provide: SIGN_IN, useValue: deps.signIn },
      SignIn,
      OpeningTrial,
      DecisionPage,
      Room,
      CeremonyPage,
      { provide: Line, useValue: deps.line },
      { provide: LAW, useValue: office.law },
      { provide: Office, useValue: office },
      Live,
      Readers,
      { provide: APP_GUARD, useClass: SessionGuard },
      { provide: APP_GUARD, useClass: VisibilityGuard },
      { provide: APP_INTERCEPTOR, useClass: OpenTexts },
      { provide: APP_INTERCEPTOR, useClass: ItemsInWords },
      // Within: it sees texts sealed, so that an id that somebody typed names nobody.
      { provide: APP_INTERCEPTOR, useClass: Names },
    ],
  })
  class AppModule {}
  return AppModule;
}
