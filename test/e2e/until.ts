/** Looks until what is seen is so. */
export async function until<T>(look: () => Promise<T>, so: (seen: T) => boolean): Promise<T> {
  for (;;) {
    const seen = await look();
    if (so(seen)) return seen;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
