import { checkPolicies } from "../../support/policies.ts";
import { figures, tour } from "./tour.ts";

checkPolicies({ ...tour, ...figures });
