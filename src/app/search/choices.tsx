import { OrderedListOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { isAllowed } from "@/backend/accessControl";
import { normalize } from "@/lib/text";
import { useAppNavigate } from "@/ui/useAppNavigate";
import { useStaff } from "../guards/staffContext";
import type { Found } from "./api";
import { CommandBody } from "./CommandBody";
import type { Choice, ChoiceGroup } from "./choice";
import { type Command, useCommands } from "./commands";
import { inOrderOpened, useRecords } from "./records";

function commandChoice(command: Command, search: string): Choice {
  const { id, leaves, run, label } = command;
  return {
    id,
    leaves,
    isRecord: false,
    isNamed: normalize(label) === normalize(search),
    choose: run,
    body: <CommandBody {...command} search={search} />,
  };
}

interface Answer {
  /** What is looked for; nothing: what was opened lately. */
  text: string;
  found: Found | null | undefined;
  openedIds: string[];
}

/** Every row the palette offers, under its heading, in the order of what is most likely meant. */
export function useChoices({ text, found, openedIds }: Answer): ChoiceGroup[] {
  const { t } = useTranslation();
  const navigate = useAppNavigate();
  const { role } = useStaff();
  const records = useRecords(found, text);
  const commands = useCommands(text);
  const pages = commands.pages.map((command) => commandChoice(command, text));
  const actions = commands.actions.map((command) => commandChoice(command, text));
  if (text !== "" && records.prospects.length > 0 && isAllowed(role, "leads", "list")) {
    const label = t("search.allLeads", { text });
    records.prospects.push({
      id: "all-leads",
      isRecord: true,
      isWayOn: true,
      leaves: true,
      choose: () => navigate(`/leads?${new URLSearchParams({ view: "table", q: text })}`),
      body: <CommandBody icon={<OrderedListOutlined />} label={label} search="" />,
    });
  }
  const groups =
    text === ""
      ? ([
          ["opened", inOrderOpened(found, openedIds, records)],
          ["pages", pages],
          ["actions", actions],
        ] as const)
      : ([
          ["prospects", records.prospects],
          ["pages", pages],
          ["actions", actions],
          ["stops", records.stops],
          ["agencies", records.agencies],
          ["near", records.near],
        ] as const);
  return groups
    .filter(([, choices]) => choices.length > 0)
    .map(([id, choices]) => ({ id, title: t(`search.group.${id}`), choices: [...choices] }));
}
