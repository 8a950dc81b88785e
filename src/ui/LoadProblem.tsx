import { BackendError } from "@/backend/errors";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { ErrorState } from "./ErrorState";

interface LoadProblemProps {
  error: unknown;
  retrying: boolean;
  onRetry: () => void;
}

/** Why something could not be read, in its place: said in the reader's language, with its code and a way to try again. */
export function LoadProblem({ error, retrying, onRetry }: LoadProblemProps) {
  const message = useErrorMessage();
  return (
    <ErrorState code={error instanceof BackendError ? error.code : undefined} onRetry={onRetry} retrying={retrying}>
      {message(error)}
    </ErrorState>
  );
}
