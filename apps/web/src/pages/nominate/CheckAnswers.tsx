import { useEffect, useRef } from 'react';
import type { OpeningChoices } from '../../api/opening';
import { day } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { Button } from '../../ui/Button';
import { fieldId } from '../../ui/form/Summary';
import { otherPeriod, papersIn, periodOf, type Values } from './values';

const words = vi.nominate;

interface Props {
  choices: OpeningChoices;
  values: Values;
  change: () => void;
}

/** Each question with its answer once more, and the way back to it. */
export function CheckAnswers({ choices, values, change }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  const back = (name: string) => {
    change();
    requestAnimationFrame(() => document.getElementById(fieldId(name))?.focus());
  };
  return (
    <section className="nominate-check" aria-labelledby="kiem-tra">
      <h2 id="kiem-tra" ref={title} tabIndex={-1}>
        {words.check}
      </h2>
      <p className="sec">{words.checkHint}</p>
      <dl>
        {answersOf(choices, values).map(({ name, asked, answer }) => (
          <div key={name}>
            <dt>{asked}</dt>
            <dd>
              <span>{answer || words.none}</span>
              <Button kind="text" size="small" onClick={() => back(name)} aria-label={words.changeOf(asked)}>
                {words.change}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function answersOf(choices: OpeningChoices, values: Values) {
  const { candidate, award, type, procedure, achievement, posthumous, papers } = values;
  const period = periodOf(choices, values);
  const terms = vi.terms;
  const listed = papersIn(papers).map(({ paper, ref }) => `${terms.papers[paper]}: ${ref}`);
  return [
    { name: 'candidate', asked: words.candidate, answer: nameOf(candidate) },
    { name: 'award', asked: words.award, answer: choices.awards.find(({ code }) => code === award)?.name },
    { name: 'type', asked: words.type, answer: terms.types[type as keyof typeof terms.types] },
    { name: 'procedure', asked: words.procedure, answer: terms.procedures[procedure as keyof typeof terms.procedures] },
    {
      name: values.period === otherPeriod ? 'from' : 'period',
      asked: words.period,
      answer: period && vi.dossier.span(day(period.from), day(period.to)),
    },
    { name: 'achievement', asked: words.achievement, answer: achievement.trim() },
    ...(posthumous && candidate?.kind === 'person'
      ? [{ name: 'posthumous', asked: vi.terms.recipients.person, answer: words.posthumous }]
      : []),
    { name: `papers.${papersIn(papers)[0]?.paper ?? ''}`, asked: words.papers, answer: listed.join('; ') },
  ];
}

const nameOf = (candidate: Values['candidate']) =>
  candidate === null ? '' : `${candidate.label} (${vi.terms.recipients[candidate.kind].toLowerCase()})`;
