import { addWorkspaceTexts } from "./i18n/i18n";

/** Fetches what lies behind the sign-in: its code, and its texts in the language shown now. */
export async function loadWorkspace() {
  const [workspace] = await Promise.all([import("./Workspace"), addWorkspaceTexts()]);
  return workspace;
}
