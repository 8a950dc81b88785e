import { checkPolicies } from "../../support/policies.ts";
import { audit, views } from "./views.ts";

checkPolicies({ ...audit, ...views });
