import postgres from 'postgres';

/**
 * Makes a database exist, owned by `cairn_owner` and open to `cairn_app`.
 *
 * @param adminUrl a connection, to any database of the server, of a role that may create databases
 */
export async function ensureDatabase(adminUrl: string, name: string): Promise<void> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  try {
    const [me] = await sql<{ owns: boolean }[]>`select pg_has_role('cairn_owner', 'SET') as owns`;
    if (!me?.owns) await sql`grant cairn_owner to current_user`; // creating a role gives its admin option only
    const [database] = await sql<{ owner: string }[]>`
      select pg_get_userbyid(datdba) as owner from pg_database where datname = ${name}`;
    if (!database) await sql`create database ${sql(name)} owner cairn_owner`;
    else if (database.owner !== 'cairn_owner') await sql`alter database ${sql(name)} owner to cairn_owner`;
    await sql`grant connect on database ${sql(name)} to cairn_app`;
  } finally {
    await sql.end();
  }
}
