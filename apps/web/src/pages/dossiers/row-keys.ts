/** Arrows go from row to row; the link of the row has the focus, so Enter opens it. */
export function moveAmongRows(event: React.KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const here = (event.target as Element).closest('tr');
  if (step === undefined || !here) return;
  const next = step === 1 ? here.nextElementSibling : here.previousElementSibling;
  const link = next?.querySelector<HTMLElement>('a');
  if (!link) return;
  event.preventDefault();
  link.focus();
}
