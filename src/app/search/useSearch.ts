import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { openedLately } from "@/backend/openedLately";
import { tidy } from "@/lib/text";
import { useStaff } from "../guards/staffContext";
import { openedQuery, searchQuery } from "./api";

const PAUSE_MS = 150;

function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  // emptied, it is empty at once
  return text === "" ? "" : paused;
}

/** What the text in the field finds, or without one what the reader opened lately. */
export function useSearch(typed: string) {
  const text = tidy(typed);
  const asked = usePaused(text);
  const [ids] = useState(openedLately(useStaff().id));
  const search = useQuery(searchQuery(asked));
  const opened = useQuery({ ...openedQuery(ids), enabled: text === "" && ids.length > 0 });
  const query = text === "" ? opened : search;
  const isAnswered =
    text === "" ? !opened.isFetching : asked === text && !search.isPlaceholderData && !search.isFetching;
  return {
    text,
    /** What was found, perhaps still by the text before. */
    found: query.data,
    openedIds: ids,
    /** What is shown is the answer to what is typed. */
    isAnswered,
    error: isAnswered ? query.error : null,
    isRetrying: query.isFetching,
    retry: () => void query.refetch(),
  };
}
