/** Names under which the process's own things are injected. */
export const DB = Symbol('db');
export const LAW = Symbol('law');
