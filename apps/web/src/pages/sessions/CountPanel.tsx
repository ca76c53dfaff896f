import { useState } from 'react';
import { act } from '../../api/client';
import { useSignedIn } from '../../api/me';
import { afterAct, type AgendaItem, type Session } from '../../api/rooms';
import { vi } from '../../i18n/vi';
import { Button } from '../../ui/Button';
import { ActForm } from '../../ui/form/ActForm';
import { NumberField } from '../../ui/form/NumberField';
import { useActForm } from '../../ui/form/useActForm';
import { notify } from '../../ui/Toast';
import type { ItemProps } from './ItemPane';
import { ReasonField } from '../../ui/form/ReasonField';

const words = vi.sessions.count;

interface Values {
  for: string;
  against: string;
  blank: string;
  invalid: string;
  ground: string;
}

/** The entry of a teller, or of the secretary after a show of hands; what is recorded is changed with a reason only. */
export function CountPanel(props: ItemProps) {
  const { item, session, room } = props;
  const me = useSignedIn();
  const [correcting, setCorrecting] = useState(false);
  const openly = item.counts.some(({ by }) => by.startsWith('open:'));
  const byTeller = room.teller && !openly;
  const bySecretary = room.secretary && !item.rule.ballot && (openly || item.counts.length === 0);
  if (session.status !== 'meeting' || item.deferred || item.disputed || !(byTeller || bySecretary)) return null;
  const mine = item.counts.some(({ by }) => by === me.person);
  const recorded = item.closed !== null || (mine && item.counts.length === 1);
  if (recorded && !correcting)
    return (
      <p>
        <Button onClick={() => setCorrecting(true)}>{words.correct}</Button>
      </p>
    );
  return <CountForm {...props} openly={!byTeller} corrects={item.closed !== null} />;
}

const numeric = (text: string) => (text.trim() === '' ? 0 : Number(text));

function CountForm({
  id,
  item,
  session,
  choose,
  openly,
  corrects,
}: ItemProps & { openly: boolean; corrects: boolean }) {
  const { item: number } = item;
  const path = `/api/council-sessions/${id}/${openly ? 'open-votes' : 'counts'}`;
  const form = useActForm<Values, unknown>({
    draft: `phien-hop/${id}/phieu/${number}/${item.round}`,
    defaults: { for: '', against: '', blank: '0', invalid: '0', ground: '' },
    // Two tellers write at one time, each without having seen the other's: no version is named.
    send: ({ ground, ...votes }, how) =>
      act(
        path,
        {
          ...{ item: number, for: numeric(votes.for), against: numeric(votes.against) },
          ...{ blank: numeric(votes.blank), invalid: numeric(votes.invalid) },
          ...(ground ? { ground } : {}),
        },
        how,
      ),
    done: async () => {
      notify(words.done(number));
      await afterAct();
      const next = nextOf(session, number);
      if (next !== undefined) choose(next);
    },
  });
  return (
    <section className="count-panel">
      <h3>{openly ? words.open : words.title}</h3>
      <ActForm act={form} submit={words.submit(number)}>
        <div className="count-fields">
          <NumberField name="for" label={words.for} required={words.forMissing} />
          <NumberField name="against" label={words.against} required={words.againstMissing} />
          <NumberField name="blank" label={openly ? words.abstain : words.blank} required={words.blankMissing} />
          {!openly && <NumberField name="invalid" label={words.invalid} required={words.invalidMissing} />}
        </div>
        {corrects && <ReasonField label={words.ground} />}
      </ActForm>
    </section>
  );
}

/** The next item on the agenda that has no result yet. */
function nextOf({ items }: Session, number: number): number | undefined {
  const at = items.findIndex(({ item }) => item === number);
  const open = ({ closed, deferred, counts }: AgendaItem) => !closed && !deferred && counts.length === 0;
  return items.slice(at + 1).find(open)?.item;
}
