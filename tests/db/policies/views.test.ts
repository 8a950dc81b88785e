import { checkPolicies } from "../../support/policies.ts";
import { audit, checks, views } from "./views.ts";

checkPolicies({ ...audit, ...checks, ...views });
