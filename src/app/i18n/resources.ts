import type absences from "../../locales/fr/absences.json";
import type admin from "../../locales/fr/admin.json";
import type agencies from "../../locales/fr/agencies.json";
import type app from "../../locales/fr/app.json";
import type assignments from "../../locales/fr/assignments.json";
import type bell from "../../locales/fr/bell.json";
import type briefing from "../../locales/fr/briefing.json";
import type bulk from "../../locales/fr/bulk.json";
import type capture from "../../locales/fr/capture.json";
import type common from "../../locales/fr/common.json";
import type commonOfWorkspace from "../../locales/fr/common.workspace.json";
import type compare from "../../locales/fr/compare.json";
import type definitions from "../../locales/fr/definitions.json";
import type errors from "../../locales/fr/errors.json";
import type errorsOfWorkspace from "../../locales/fr/errors.workspace.json";
import type followUps from "../../locales/fr/follow-ups.json";
import type help from "../../locales/fr/help.json";
import type hours from "../../locales/fr/hours.json";
import type kpi from "../../locales/fr/kpi.json";
import type lead from "../../locales/fr/lead.json";
import type leads from "../../locales/fr/leads.json";
import type map from "../../locales/fr/map.json";
import type myDay from "../../locales/fr/my-day.json";
import type prospects from "../../locales/fr/prospects.json";
import type refine from "../../locales/fr/refine.json";
import type search from "../../locales/fr/search.json";
import type settings from "../../locales/fr/settings.json";
import type staff from "../../locales/fr/staff.json";
import type targets from "../../locales/fr/targets.json";
import type tour from "../../locales/fr/tour.json";
import type ui from "../../locales/fr/ui.json";
import type views from "../../locales/fr/views.json";
import type wall from "../../locales/fr/wall.json";

/** Makes `t()` know the keys of the French files, one entry a domain. */
declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: {
      translation: {
        absences: typeof absences;
        admin: typeof admin;
        agencies: typeof agencies;
        app: typeof app;
        assignments: typeof assignments;
        bell: typeof bell;
        briefing: typeof briefing;
        bulk: typeof bulk;
        capture: typeof capture;
        common: typeof common & typeof commonOfWorkspace;
        compare: typeof compare;
        definitions: typeof definitions;
        errors: typeof errors & typeof errorsOfWorkspace;
        "follow-ups": typeof followUps;
        help: typeof help;
        hours: typeof hours;
        kpi: typeof kpi;
        lead: typeof lead;
        leads: typeof leads;
        map: typeof map;
        "my-day": typeof myDay;
        prospects: typeof prospects;
        refine: typeof refine;
        search: typeof search;
        settings: typeof settings;
        staff: typeof staff;
        targets: typeof targets;
        tour: typeof tour;
        ui: typeof ui;
        views: typeof views;
        wall: typeof wall;
      };
    };
  }
}
