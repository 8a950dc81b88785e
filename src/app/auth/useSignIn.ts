import { useMutation } from "@tanstack/react-query";
import { authProvider } from "@/backend/authProvider";
import { queryClient } from "@/backend/queryClient";

export interface Credentials {
  email: string;
  password: string;
}

async function signIn(credentials: Credentials): Promise<void> {
  const { success, error } = await authProvider.login(credentials);
  if (!success) {
    throw error;
  }
}

/** Signs in; a refusal or a lost connection is kept as `error` until the next try. */
export function useSignIn(onSignedIn: () => void) {
  // Before the workspace there is no provider around the page, so the cache is named here.
  return useMutation({ mutationFn: signIn, onSuccess: onSignedIn }, queryClient);
}
