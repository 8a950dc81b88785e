import { Dropdown, type MenuProps } from "antd";
import { type CSSProperties, type ReactNode, useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { localizedName } from "@/lib/localized";
import { useLanguage } from "@/ui/useLanguage";
import type { LeadRow } from "../pipeline/leadRow";
import { stagesAhead } from "../pipeline/rules";
import { type Stage, useStages } from "../pipeline/stages";
import styles from "./cards.module.css";
import type { OpenMoveMenu } from "./MoveButton";

interface Asked {
  lead: LeadRow;
  button: HTMLElement;
  place: CSSProperties;
}

function Dot({ color }: { color: string }) {
  const style: CSSProperties & Record<"--stage", string> = { "--stage": color };
  return <span className={styles.dot} style={style} />;
}

/** One "move to…" menu for all cards of a page: hundreds of menus would make the page slow. */
export function useMoveMenu(onMove: (lead: LeadRow, stage: Stage) => void): {
  openMenu: OpenMoveMenu;
  menu: ReactNode;
} {
  const { t } = useTranslation();
  const language = useLanguage();
  const { stages, byId } = useStages();
  const [asked, setAsked] = useState<Asked | null>(null);

  const openMenu = useCallback<OpenMoveMenu>((lead, button) => {
    const { left, top, width, height } = button.getBoundingClientRect();
    setAsked({ lead, button, place: { left, top, width, height } });
  }, []);

  const close = () => {
    asked?.button.focus();
    setAsked(null);
  };

  const ahead = asked ? stagesAhead(byId.get(asked.lead.stage_id), stages) : [];
  const item = (stage: Stage) => ({
    key: stage.id,
    label: localizedName(stage, language),
    icon: <Dot color={stage.color} />,
    danger: stage.kind === "lost",
  });
  const items: MenuProps["items"] = [
    { type: "group", key: "title", label: t("leads.card.moveTo") },
    ...ahead.filter(({ kind }) => kind === "open").map(item),
    { type: "divider", key: "line" },
    ...ahead.filter(({ kind }) => kind !== "open").map(item),
  ];

  const menu = asked && (
    <Dropdown
      open
      autoFocus
      trigger={["click"]}
      placement="bottomRight"
      getPopupContainer={() => document.querySelector("main") ?? document.body}
      onOpenChange={(open) => {
        if (!open) {
          close();
        }
      }}
      menu={{
        items,
        onClick: ({ key, domEvent }) => {
          // the key that chose must not press the button that has the focus again
          domEvent.preventDefault();
          domEvent.stopPropagation();
          const stage = byId.get(key);
          close();
          if (stage) {
            onMove(asked.lead, stage);
          }
        },
      }}
    >
      <span className={styles.anchor} style={asked.place} />
    </Dropdown>
  );
  return { openMenu, menu };
}
