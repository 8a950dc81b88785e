import { Form } from "antd";
import { useState } from "react";
import { applyFormErrors } from "@/backend/applyFormErrors";
import { useDraft } from "@/backend/useDraft";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { useVersionedSave } from "@/backend/useVersionedSave";
import { useRefreshWork } from "../follow-up-forms/useRefreshWork";
import type { Lead, LeadWish } from "./lead";
import { differing, part, valuesOf, WISH_SELECT, type WishRow, type WishValues, wishOf } from "./wish";

/** Editing what a person looks for: saved over the version it was made from, else both versions are shown. */
export function useWishForm(lead: Lead, onDone: () => void) {
  const [form] = Form.useForm<WishValues>();
  const message = useErrorMessage();
  const refresh = useRefreshWork();
  const [problem, setProblem] = useState<unknown>(null);
  // the page goes on being refreshed under the form: an edit belongs to what was seen when it began
  const [base, setBase] = useState<LeadWish & { version: number }>(lead);
  const { initial, keep, drop } = useDraft<WishValues>(`wish.${lead.id}.${base.version}`, valuesOf(base));
  const { save, theirs, forgetTheirs, isPending } = useVersionedSave<WishRow>("leads", lead.id, WISH_SELECT);

  const close = () => {
    drop();
    onDone();
  };
  const send = async (wish: LeadWish, from: LeadWish, version: number) => {
    const changed = differing(wish, from);
    if (changed.length === 0) {
      close();
      return;
    }
    setProblem(null);
    try {
      if (await save(part(wish, changed), version)) {
        refresh();
        close();
      }
    } catch (error) {
      forgetTheirs();
      if (!applyFormErrors(form, error, message, { budget_mad: "budget" })) {
        setProblem(error);
      }
    }
  };

  return {
    form,
    initial,
    base,
    keep: () => keep(form.getFieldsValue()),
    problem,
    theirs,
    isPending,
    mine: () => wishOf(form.getFieldsValue(true)),
    submit: (values: WishValues) => void send(wishOf(values), base, base.version),
    /** Saves what was chosen of two versions over the one that was there first. */
    settle: (wish: LeadWish, over: WishRow) => {
      setBase(over);
      form.setFieldsValue(valuesOf(wish));
      void send(wish, over, over.version);
    },
    backToForm: forgetTheirs,
    cancel: close,
  };
}
