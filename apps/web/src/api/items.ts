import type { Shape } from './client';
import { ApiProblem, type ProblemBody } from './problem';

type ItemsAnswer = Shape<'ItemsAnswerDto'>;

/** Of an act over many that is shown as one: what is refused of any is thrown, as an act over one would throw it. */
export function orRefused(answer: ItemsAnswer): ItemsAnswer {
  const refused = answer.items.find(({ ok }) => !ok);
  if (!refused) return answer;
  const { code = '', sentence = '', facts = {} } = refused;
  throw new ApiProblem({
    ...{ type: 'about:blank', title: sentence, detail: '', sentence, status: 409, errors: [], requestId: '' },
    ...{ code: code as ProblemBody['code'], facts },
  });
}
