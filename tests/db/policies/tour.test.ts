import { checkPolicies } from "../../support/policies.ts";
import { places } from "./places.ts";
import { figures, tour } from "./tour.ts";

checkPolicies({ ...places, ...tour, ...figures });
