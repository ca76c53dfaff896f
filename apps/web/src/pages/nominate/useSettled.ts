import { useEffect, useState } from 'react';

const pauseMs = 350;

/** The value once it has not changed for a moment; what is no more is gone at once. Compared by content. */
export function useSettled<T>(value: T | null): T | null {
  const said = JSON.stringify(value);
  const [settled, setSettled] = useState(said);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(said), said === 'null' ? 0 : pauseMs);
    return () => clearTimeout(timer);
  }, [said]);
  return JSON.parse(settled) as T | null;
}
