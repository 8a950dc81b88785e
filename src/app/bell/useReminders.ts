import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useFollowUpWords } from "@/features/leads/follow-up-forms/useFollowUpWords";
import { now } from "@/lib/clock";
import { useAppNavigate } from "@/ui/useAppNavigate";
import { bellQuery } from "./api";
import { inOneTab, keepReminders, remindersAreOn, takeUnshown } from "./reminders";

const LOOK_EACH_MS = 15_000;

/** Whether the device reminds of what falls due, and how to change that. */
export interface Reminders {
  /** Whether the browser can at all. */
  isPossible: boolean;
  isOn: boolean;
  /** The browser was told to refuse; only its own settings change that. */
  isRefused: boolean;
  change: (isOn: boolean) => Promise<void>;
}

/** Reminds by the browser's own notices of what falls due, while a page is open, each once whatever the tabs. */
export function useReminders(): Reminders {
  const client = useQueryClient();
  const words = useFollowUpWords();
  const navigate = useAppNavigate();
  const isPossible = "Notification" in window;
  const [isOn, setOn] = useState(remindersAreOn);
  const [isRefused, setRefused] = useState(isPossible && Notification.permission === "denied");
  const latest = useRef({ words, navigate });
  useEffect(() => {
    latest.current = { words, navigate };
  });

  useEffect(() => {
    if (!isOn) {
      return;
    }
    const remind = () => {
      for (const { id, kind, lead_id, name } of takeUnshown(
        client.getQueryData(bellQuery.queryKey)?.due ?? [],
        now(),
      )) {
        const notice = new Notification(name ?? "Escale", { body: latest.current.words.kind(kind), tag: id });
        notice.onclick = () => {
          window.focus();
          latest.current.navigate(`/leads/${lead_id}`);
          notice.close();
        };
      }
    };
    const look = () => void inOneTab(remind);
    look();
    const timer = setInterval(look, LOOK_EACH_MS);
    return () => clearInterval(timer);
  }, [client, isOn]);

  const change = async (wanted: boolean) => {
    const permission = wanted ? await Notification.requestPermission() : "granted";
    setRefused(permission === "denied");
    keepReminders(wanted && permission === "granted");
    setOn(remindersAreOn());
  };
  return { isPossible, isOn, isRefused, change };
}
