type Value = string | number | string[] | null;

/** Per changed column what it was and what it is; of several things, as labels, their names. */
export type Changes = Record<string, { from: Value; to: Value }>;
