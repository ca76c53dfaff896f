/** What was sent, without the classes that checked it and without what was left out: as an event keeps it. */
export const plain = <T extends object>(body: T): T => JSON.parse(JSON.stringify(body)) as T;
