/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Where the API answers; empty when the address that serves the app does. */
  readonly VITE_SUPABASE_URL?: string;
  readonly VITE_SUPABASE_ANON_KEY: string;
  /** "true" only on the embedded demo, whose accounts the sign-in page then offers. */
  readonly VITE_ESCALE_DEMO?: string;
}
