import { createContext } from 'react';

/** True where links of the bracket open a new tab, because the bracket is embedded in another site's page. */
export const OpensNewTab = createContext(false);
