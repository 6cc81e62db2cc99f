import postgres from 'postgres';

/**
 * Makes the two roles of Cairn exist with these passwords: `cairn_owner` owns the schema and migrates it, `cairn_app`
 * serves requests, owns nothing and is bound by row security.
 *
 * Roles belong to the whole server: two installations on one server share them, the last one started sets the passwords.
 *
 * @param adminUrl a connection that may create roles
 * @param secrets passwords of letters, digits, `-` and `_`
 * @throws Error when one of them exists with powers it must not have
 */
export async function ensureRoles(adminUrl: string, secrets: { owner: string; app: string }): Promise<void> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  try {
    await sql.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(hashtext('cairn roles'))`;
      for (const [role, password] of [
        ['cairn_owner', secrets.owner],
        ['cairn_app', secrets.app],
      ] as const) {
        if (!/^[\w-]+$/.test(password))
          throw new Error(`The password for ${role} has characters other than A-Z a-z 0-9 - _`);
        const [found] = await tx<{ mighty: boolean }[]>`
          select rolsuper or rolbypassrls as mighty from pg_roles where rolname = ${role}`;
        if (found?.mighty)
          throw new Error(`The role ${role} is a superuser or bypasses row security; it must do neither`);
        // DDL takes no parameters; the password was checked above.
        await tx.unsafe(`${found ? 'alter' : 'create'} role ${role} login password '${password}'`);
      }
    });
  } finally {
    await sql.end();
  }
}
