import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { map, type Observable } from 'rxjs';
import type { ItemAnswer } from '@app/commands';
import { sentenceOf } from './problems/sentence';

/** In an answer over many each refusal also says in a sentence why, as the act over one would. */
@Injectable()
export class ItemsInWords implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    return next
      .handle()
      .pipe(map((answer) => (hasItems(answer) ? { ...answer, items: answer.items.map(said) } : answer)));
  }
}

const hasItems = (answer: unknown): answer is { items: readonly ItemAnswer[] } =>
  typeof answer === 'object' &&
  answer !== null &&
  'items' in answer &&
  'dryRun' in answer &&
  Array.isArray(answer.items);

const said = (item: ItemAnswer) =>
  item.ok || item.code === undefined ? item : { ...item, sentence: sentenceOf(item.code, item.facts ?? {}) };
