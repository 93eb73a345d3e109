/** State, facility, check answers. */
export const addFacilitySteps = 3;
