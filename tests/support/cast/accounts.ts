import { id } from "../ids.ts";
import { emailOf, type Person, password, people } from "../people.ts";
import { insert, type Sql } from "../sql.ts";

/** An account that confirmed its address, as sign-up leaves it; the cheapest hash, as its strength is not under test. */
async function seedAccount(sql: Sql, person: string): Promise<void> {
  const user = id(`user.${person}`);
  const email = emailOf(person);
  await sql(
    `insert into auth.users (id, aud, role, email, encrypted_password, email_confirmed_at, raw_app_meta_data,
       raw_user_meta_data, created_at, updated_at)
     values ($1, 'authenticated', 'authenticated', $2, extensions.crypt($3, extensions.gen_salt('bf', 4)), now(), '{}', '{}',
       now(), now())`,
    [user, email, password],
  );
  await sql(
    `insert into auth.identities (id, provider, provider_id, user_id, identity_data, created_at, updated_at)
     values ($1::uuid, 'email', $1::text, $1::uuid, jsonb_build_object('sub', $1::text, 'email', $2::text), now(), now())`,
    [user, email],
  );
}

/** Each person's profile, and the account that is linked to it by its confirmed address. */
export async function seedAccounts(sql: Sql): Promise<void> {
  for (const [name, cast] of Object.entries(people)) {
    if ("role" in cast)
      await insert(sql, "public.staff", {
        id: id(`staff.${name}`),
        email: emailOf(name),
        full_name: name[0]?.toUpperCase() + name.slice(1),
        role: cast.role,
        agency_id: "agency" in cast ? id(`agency.${cast.agency}`) : null,
        region_id: "region" in cast ? id(`region.${cast.region}`) : null,
        active: !("inactive" in cast),
      });
    await seedAccount(sql, name as Person);
  }
}
