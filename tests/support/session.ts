function base64url(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

/** What the sign-in service answers to the right password: a session good for so many seconds. */
export function sessionFor(email: string, seconds = 3600) {
  const expires_at = Math.round(Date.now() / 1000) + seconds;
  return {
    access_token: `${base64url({ alg: "HS256", typ: "JWT" })}.${base64url({ sub: "u1", exp: expires_at })}.c2ln`,
    refresh_token: "refresh",
    token_type: "bearer",
    expires_in: seconds,
    expires_at,
    user: { id: "u1", email, aud: "authenticated", app_metadata: {}, user_metadata: {}, created_at: "" },
  };
}
