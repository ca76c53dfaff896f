/** The act whose form is open, in the address. */
export const actInAddress = 'viec';

export function withAct(address: URLSearchParams, act: string): { search: string } {
  const to = new URLSearchParams(address);
  to.set(actInAddress, act);
  return { search: to.toString() };
}
