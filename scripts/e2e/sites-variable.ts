/** The name in the environment by which the browser tests know the folder of the made-up sites of a run. */
export const sitesVariable = 'GONGKAI_E2E_SITES';
