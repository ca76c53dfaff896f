import {
  CallHandler,
  ExecutionContext,
  Inject,
  Injectable,
  NestInterceptor,
  SetMetadata,
  StreamableFile,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Pool } from 'pg';
import { mergeMap, type Observable } from 'rxjs';
import { shown } from '@app/event-store';
import { DB } from '../wiring';

const asStored = 'asStored';

/** The route answers what the log holds: references and commitments, no texts. */
export const AsStored = () => SetMetadata(asStored, true);

/** Every answer shows the free texts of what it tells, read from the vault in one query: what a reader may not see, the controller leaves out before. */
@Injectable()
export class OpenTexts implements NestInterceptor {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(DB) private readonly db: Pool,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (this.reflector.get<boolean | undefined>(asStored, context.getHandler())) return next.handle();
    return next
      .handle()
      .pipe(mergeMap(async (answer: unknown) => (answer instanceof StreamableFile ? answer : shown(this.db, answer))));
  }
}
