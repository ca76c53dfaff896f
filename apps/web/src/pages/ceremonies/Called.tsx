import type { CalledLine } from '../../api/rooms';
import { time } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { AwardRibbon } from '../../ui/AwardRibbon';
import { Button } from '../../ui/Button';
import { wordsOf } from '../../ui/States';
import { StatusTag } from '../../ui/StatusTag';
import type { HandOver } from './pending';

const words = vi.ceremonies;

interface CalledProps {
  lines: readonly CalledLine[];
  /** Ticked on this device, not at the server yet. */
  sent: ReadonlyMap<string, HandOver & { problem?: unknown }>;
  /** Where one may hand over. */
  give?: (line: CalledLine) => void;
}

/** Those who are called, in their order; rows are high enough for a finger. */
export function Called({ lines, sent, give }: CalledProps) {
  return (
    <ol className="sheet called" aria-label={words.order}>
      {lines.map((line) => (
        <li key={line.dossier}>
          <span className="place">{line.place}</span>
          <span className="called-who">
            <b>{line.name ?? vi.dossier.erased}</b>
            <span className="sec sm">{line.unitName}</span>
          </span>
          <span className="what">
            <AwardRibbon award={line.award ?? ''}>{line.awardName}</AwardRibbon>
          </span>
          <span className="standing">
            <Standing line={line} sent={sent.get(line.dossier)} give={give} />
          </span>
        </li>
      ))}
    </ol>
  );
}

interface StandingProps {
  line: CalledLine;
  sent: (HandOver & { problem?: unknown }) | undefined;
  give: ((line: CalledLine) => void) | undefined;
}

function Standing({ line, sent, give }: StandingProps) {
  const { given, name } = line;
  if (given)
    return (
      <StatusTag tone="met" bare>
        {words.given(time(given.at))}
        {given.receipt && `, ${words.receipt(given.receipt)}`}
        {given.receivedBy === 'representative' && `, ${words.representative}`}
      </StatusTag>
    );
  if (sent && sent.problem === undefined)
    return (
      <StatusTag tone="wait" bare>
        {vi.form.sending}
      </StatusTag>
    );
  return (
    <>
      {sent?.problem !== undefined && (
        <StatusTag tone="not-met" bare>
          {wordsOf(sent.problem).words}
        </StatusTag>
      )}
      {give && (
        <Button size="large" aria-label={words.giveTo(name ?? '')} onClick={() => give(line)}>
          {words.give}
        </Button>
      )}
    </>
  );
}
