/** What somebody does in the browser, or what happens to it. */
export type Step =
	/** Seconds. */
	| { readonly wait: number }
	/** In another tab: the same user, or the one of that name. */
	| { readonly logInAgain: true | string }
	/** A button of the panel; then the checkup that it starts is waited for. */
	| { readonly press: 'run' | 'deep' }
	/** The network goes away, or comes back. */
	| { readonly offline: boolean }
	/** The browser's clock against the true time, in minutes. */
	| { readonly clock: number }
	/** Every request whose address holds this is cancelled, as an ad blocker does it. */
	| { readonly block: string }
	/** Path of a script that becomes the site's service worker. */
	| { readonly serviceWorker: string }
	/** The files in the fault's folder `later` are laid into the site's. */
	| { readonly lay: 'later' }
	/** Path of a screen that is opened and left again. */
	| { readonly visit: string }
	/** The panel is loaded anew. */
	| { readonly reload: true };
