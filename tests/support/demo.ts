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

/** A new database with the demo tour, as a first start makes it. */
export async function openDemo(): Promise<Demo> {
  const jwtSecret = inject("jwtSecret");
  const ready = inject("ready");
  if ("snapshot" in ready) return demo(await openBackend({ jwtSecret, demo: true }));
  const database = `escale_demo_${process.pid}_${opened++}`;
  await onServer(ready.server, `create database ${database}`);
  const backend = await openBackend({ jwtSecret, demo: true, databaseUrl: databaseUrl(ready.server, database) });
  return demo(backend, () => onServer(ready.server, `drop database if exists ${database} with (force)`));

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
