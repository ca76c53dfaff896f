/** The act whose form is open, in the address; of an extension also which date it moves. */
export const actInAddress = 'viec';
export const obligationInAddress = 'han';
export const extension = 'ExtendDate';

export function withAct(address: URLSearchParams, act: string): { search: string } {
  const to = new URLSearchParams(address);
  to.set(actInAddress, act);
  return { search: to.toString() };
}

export function withExtension(address: URLSearchParams, obligation: string): { search: string } {
  const to = new URLSearchParams(address);
  to.set(actInAddress, extension);
  to.set(obligationInAddress, obligation);
  return { search: to.toString() };
}

export function withoutAct(address: URLSearchParams): URLSearchParams {
  const to = new URLSearchParams(address);
  to.delete(actInAddress);
  to.delete(obligationInAddress);
  return to;
}
