import { inject } from "vitest";
import { type Backend, openBackend } from "../../supabase/backend.ts";
import { type Client, connect } from "./client.ts";
import { databaseUrl, onServer } from "./db.global.ts";
import type { Sql } from "./sql.ts";

export interface Demo {
  /** A client with nobody signed in. */
  visitor: () => Client;
  /** Runs SQL as the owner, past every policy. */
  sql: Sql;
  close: () => Promise<void>;
}

let opened = 0;

/** A new database as a first start makes it: with the demo tour, unless something was there before. */
export async function openDemo(before?: (sql: Sql) => Promise<void>): Promise<Demo> {
  const jwtSecret = inject("jwtSecret");
  const ready = inject("ready");
  if ("snapshot" in ready) {
    const place = before ? { snapshot: await dumpAfter(before) } : {};
    return demo(await openBackend({ jwtSecret, demo: true, ...place }));
  }
  const database = `escale_demo_${process.pid}_${opened++}`;
  const place = { databaseUrl: databaseUrl(ready.server, database) };
  await onServer(ready.server, `create database ${database}`);
  if (before) await (await prepare(before, place)).close();
  const backend = await openBackend({ jwtSecret, demo: true, ...place });
  return demo(backend, () => onServer(ready.server, `drop database if exists ${database} with (force)`));

  async function prepare(work: (sql: Sql) => Promise<void>, where = {}): Promise<Backend> {
    const migrated = await openBackend({ jwtSecret, demo: false, ...where });
    await work(migrated.sql);
    return migrated;
  }

  async function dumpAfter(work: (sql: Sql) => Promise<void>): Promise<Blob> {
    const migrated = await prepare(work);
    const dump = await migrated.dump();
    await migrated.close();
    return dump;
  }

  function demo(backend: Backend, drop = async () => {}): Demo {
    return {
      visitor: () => connect("http://escale.test", (request) => backend.fetch(request)),
      sql: backend.sql,
      close: async () => {
        await backend.close();
        await drop();
      },
    };
  }
}
