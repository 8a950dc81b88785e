import type { ReactNode } from "react";
import { BackendError } from "@/backend/errors";
import { isId } from "@/lib/ids";
import { BackLink } from "../BackLink";
import { LoadProblem } from "../LoadProblem";
import { NotFoundState } from "../NotFoundState";
import { PageSkeleton } from "../Skeletons";

interface RecordPageProps<Row> {
  id: string;
  row: Row | undefined;
  query: { isFetching: boolean; error: unknown; refetch: () => unknown };
  /** The list it belongs to. */
  back: string;
  backLabel: ReactNode;
  /** Said when there is no such row, or it is not the reader's to see. */
  missing: ReactNode;
  children: (row: Row) => ReactNode;
}

/** The page of one row: the way back, then the row, or why it is not there. */
export function RecordPage<Row>({ id, row, query, back, backLabel, missing, children }: RecordPageProps<Row>) {
  const isMissing = !isId(id) || (query.error instanceof BackendError && query.error.key === "not_found");
  const retry = () => void query.refetch();
  return (
    <>
      <BackLink to={back}>{backLabel}</BackLink>
      {isMissing && <NotFoundState title={missing} />}
      {!isMissing && row && children(row)}
      {!isMissing && !row && query.error != null && (
        <LoadProblem error={query.error} retrying={query.isFetching} onRetry={retry} />
      )}
      {!isMissing && !row && query.error == null && <PageSkeleton />}
    </>
  );
}
