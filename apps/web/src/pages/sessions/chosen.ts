import { useSearchParams } from 'react-router';
import type { AgendaItem } from '../../api/rooms';

const inAddress = 'muc';

/** The item whose pane is open; the address holds it. At first the first without a result. */
export function useChosen(items: readonly AgendaItem[]): [number | undefined, (item: number) => void] {
  const [address, setAddress] = useSearchParams();
  const asked = Number(address.get(inAddress));
  const there = items.find(({ item }) => item === asked);
  const first = items.find(({ closed, deferred }) => !closed && !deferred) ?? items[0];
  const choose = (item: number) =>
    setAddress(
      (now) => {
        const next = new URLSearchParams(now);
        next.set(inAddress, String(item));
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return [(there ?? first)?.item, choose];
}
