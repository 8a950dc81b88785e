import { CloseOutlined, SearchOutlined } from "@ant-design/icons";
import { Button, Input, type InputRef, Modal } from "antd";
import { type ReactNode, useCallback, useEffectEvent, useId, useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { OnceThere } from "@/ui/OnceThere";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import { LONGEST_QUERY } from "./api";
import type { Choice } from "./choice";
import { useChoices } from "./choices";
import { Options } from "./Options";
import { PaletteFoot } from "./PaletteFoot";
import { PaletteState } from "./PaletteState";
import styles from "./palette.module.css";
import { usePaletteKeys } from "./usePaletteKeys";
import { useSearch } from "./useSearch";

interface PaletteProps {
  open: boolean;
  /** How often it was opened: opened again while it closes, it is the same one. */
  openings: number;
  typed: string;
  onType: (text: string) => void;
  /** Called once its field takes what is typed. */
  onThere: () => void;
  onClose: () => void;
  /** Called once it is out of sight; `hasLeft` when it led to another page. */
  onClosed: (hasLeft: boolean) => void;
}

function Content({
  openings,
  typed,
  onType,
  onThere,
  onClose,
  onChosen,
}: Omit<PaletteProps, "open" | "onClosed"> & { onChosen: (choice: Choice) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const search = useSearch(typed);
  const groups = useChoices(search);
  const choose = useCallback(
    (choice: Choice) => {
      onChosen(choice);
      onClose();
      choice.choose();
    },
    [onChosen, onClose],
  );
  const { activeId, count, point, onKeyDown } = usePaletteKeys({ ...search, groups, typed, onChoose: choose, onClose });
  const listId = `${id}-list`;
  const field = useRef<InputRef>(null);
  // behind what was typed before the palette was here
  const tell = useEffectEvent(onThere);
  useLayoutEffect(() => {
    if (openings > 0) {
      field.current?.focus({ cursor: "end" });
      tell();
    }
  }, [openings]);
  return (
    <>
      <div className={styles.head}>
        <Input
          ref={field}
          variant="borderless"
          size="large"
          className={styles.field ?? ""}
          prefix={<SearchOutlined />}
          placeholder={t("search.placeholder")}
          maxLength={LONGEST_QUERY}
          value={typed}
          onChange={({ target }) => onType(target.value)}
          onKeyDown={onKeyDown}
          role="combobox"
          aria-label={t("search.label")}
          aria-expanded={count > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={activeId && `${listId}-${activeId}`}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
          dir="auto"
        />
        <Button
          type="text"
          className={styles.close ?? ""}
          icon={<CloseOutlined />}
          aria-label={t("common.close")}
          onClick={onClose}
        />
      </div>
      <div className={styles.progress} data-busy={!search.isAnswered} />
      <div className={styles.body}>
        <Options
          id={listId}
          label={t("search.results")}
          groups={groups}
          activeId={activeId}
          busy={!search.isAnswered}
          onPoint={point}
          onChoose={(chosen) => {
            const choice = groups.flatMap(({ choices }) => choices).find((one) => one.id === chosen);
            if (choice) {
              choose(choice);
            }
          }}
        />
        <PaletteState {...search} count={count} />
      </div>
      <PaletteFoot />
    </>
  );
}

/** Searching by keyboard over any page: on a desk a dialog near the top, on a phone the whole screen. */
export function Palette({ open, onClose, onClosed, ...field }: PaletteProps): ReactNode {
  const { t } = useTranslation();
  const hasLeft = useRef(false);
  return (
    <Modal
      open={open}
      title={<VisuallyHidden>{t("search.label")}</VisuallyHidden>}
      footer={null}
      closable={false}
      onCancel={onClose}
      width={{ xs: "100%", md: 680 }}
      destroyOnHidden
      className={styles.palette ?? ""}
      wrapClassName={styles.wrap ?? ""}
      afterClose={() => {
        onClosed(hasLeft.current);
        hasLeft.current = false;
      }}
    >
      <OnceThere>
        <Content
          {...field}
          onClose={onClose}
          onChosen={({ leaves }) => {
            hasLeft.current = leaves;
          }}
        />
      </OnceThere>
    </Modal>
  );
}
