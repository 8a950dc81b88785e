import type { MenuProps } from "antd";
import { useTranslation } from "react-i18next";
import type { SavedView } from "./api";
import type { useOpenView } from "./useOpenView";
import type { useViewActions } from "./useViewActions";

/** What a dialog asks the name of: a new view, or one that is renamed. */
export type Named = "new" | SavedView;

interface ActionItems {
  actions: ReturnType<typeof useViewActions>;
  opened: ReturnType<typeof useOpenView>;
  params: string;
  isDefault: boolean;
  setNamed: (named: Named) => void;
}

type Items = NonNullable<MenuProps["items"]>;

/** What can be done with the view that is open, and with the list as it stands. */
export function useActionItems({ actions, opened, params, isDefault, setNamed }: ActionItems): Items {
  const { t } = useTranslation();
  const { view, isChanged } = opened;
  const saveAs = { key: "saveAs", label: t("leads.views.saveAs"), onClick: () => setNamed("new") };
  if (!view) {
    return [saveAs];
  }
  const items: (Items[number] | false)[] = [
    actions.mayEdit(view) &&
      isChanged && { key: "save", label: t("leads.views.save"), onClick: () => actions.overwrite(view, params) },
    saveAs,
    {
      key: "default",
      label: t(isDefault ? "leads.views.noDefault" : "leads.views.makeDefault"),
      onClick: () => actions.setDefault(isDefault ? null : view.id),
    },
    actions.mayEdit(view) && { key: "rename", label: t("leads.views.rename"), onClick: () => setNamed(view) },
    actions.mayShare(view) && {
      key: "share",
      label: t(view.agency_id ? "leads.views.unshare" : "leads.views.share"),
      onClick: () => actions.share(view),
    },
    actions.mayEdit(view) && {
      key: "delete",
      danger: true,
      label: t("leads.views.delete"),
      onClick: () => actions.drop(view),
    },
  ];
  return items.filter((item) => item !== false);
}
