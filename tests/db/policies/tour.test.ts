import { checkPolicies } from "../../support/policies.ts";
import { places } from "./places.ts";
import { settings } from "./settings.ts";
import { figures, tour } from "./tour.ts";

checkPolicies({ ...settings, ...places, ...tour, ...figures });
