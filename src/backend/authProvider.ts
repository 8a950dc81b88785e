import type { AuthProvider } from "@refinedev/core";
import type { AuthError } from "@supabase/supabase-js";
import { SESSION_KEY, supabaseClient } from "./client";
import { forgetOpened } from "./openedLately";
import { fetchProfile, type StaffRole } from "./profile";
import { queryClient } from "./queryClient";
import { expectSignOut, isSessionExpired } from "./sessionExpiry";
import { toBackendError } from "./toBackendError";

interface Credentials {
  email: string;
  password: string;
  redirectTo?: string;
}

/** Who is signed in, as the shell shows them. */
interface Identity {
  id: string;
  name: string;
  email: string;
  role: StaffRole;
}

function outcome(error: AuthError | null, redirectTo?: string) {
  return error ? { success: false, error: toBackendError(error) } : { success: true, redirectTo };
}

/** Refine's auth provider: sign-in by e-mail and password through Supabase. */
export const authProvider: AuthProvider = {
  login: async ({ email, password, redirectTo = "/" }: Credentials) => {
    expectSignOut(false);
    const { error } = await supabaseClient.auth.signInWithPassword({ email: email.trim(), password });
    return outcome(error, redirectTo);
  },

  logout: async () => {
    expectSignOut();
    const { error } = await supabaseClient.auth.signOut({ scope: "local" });
    if (error) {
      // without a connection the server cannot be told, but this device must forget the session all the same
      window.localStorage.removeItem(SESSION_KEY);
    }
    // whoever comes next on a shared device finds nothing of the one before
    queryClient.clear();
    forgetOpened();
    return { success: true, redirectTo: "/login" };
  },

  check: async () => {
    const { data, error } = await supabaseClient.auth.getSession();
    // an expired session is renewed over the page, and a lost connection is no sign-out
    if (data.session || isSessionExpired() || error?.name === "AuthRetryableFetchError") {
      return { authenticated: true };
    }
    return { authenticated: false, redirectTo: "/login" };
  },

  // a 401 is dealt with where requests are sent: the page and what was typed stay
  onError: async (error) => ({ error: toBackendError(error) }),

  getPermissions: async (): Promise<StaffRole | null> => (await fetchProfile()).staff?.role ?? null,

  getIdentity: async (): Promise<Identity | null> => {
    const { staff } = await fetchProfile();
    return staff ? { id: staff.id, name: staff.full_name, email: staff.email, role: staff.role } : null;
  },

  forgotPassword: async ({ email }: Pick<Credentials, "email">) => {
    const redirectTo = `${window.location.origin}/update-password`;
    const { error } = await supabaseClient.auth.resetPasswordForEmail(email.trim(), { redirectTo });
    return outcome(error);
  },

  updatePassword: async ({ password }: Pick<Credentials, "password">) => {
    const { error } = await supabaseClient.auth.updateUser({ password });
    return outcome(error, "/");
  },
};
