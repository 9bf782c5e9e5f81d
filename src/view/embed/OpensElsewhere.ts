import { createContext } from 'react';

/** Whether links of the bracket open in another tab, because this one is not its own. */
export const OpensElsewhere = createContext(false);
