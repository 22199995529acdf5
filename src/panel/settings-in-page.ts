import type { Settings } from '../settings';

declare global {
	interface Window {
		restHealth?: unknown;
	}
}

/**
 * What PHP printed into the page, or null when it did not.
 * The one place where JSON enters: PHP makes it by the same type, so it is trusted from here on.
 */
export const settingsInPage = ( { restHealth }: Window ): Settings | null =>
	typeof restHealth === 'object' && restHealth !== null ? ( restHealth as Settings ) : null;
