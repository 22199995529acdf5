/** What came back before anybody judged it; `normalise` turns it into an exchange. PHP makes the same (includes/class-answer.php). */
export interface Answer {
	readonly outcome: 'answered' | 'timed-out' | 'unanswered';
	/** 0 without an answer, and for a redirect that the browser hides. */
	readonly status: number;
	/** A redirect of which the browser shows neither status nor address. */
	readonly hiddenRedirect: boolean;
	readonly askedUrl: string;
	/** Another one than the asked only when a redirect was followed. */
	readonly finalUrl: string;
	/** Names in lower case. */
	readonly headers: Readonly< Record< string, string > >;
	/** The body, decoded as UTF-8 with a leading BOM kept and invalid bytes replaced; at most 256 KB of it. */
	readonly text: string;
	/** Bytes read, up to the cap. */
	readonly bytes: number;
	/** The body is longer than the cap. */
	readonly tooLarge: boolean;
	/** The connection ended before the body did. */
	readonly cut: boolean;
	/** What was sent, of a probe whose body is to arrive as it is: bytes and SHA-256 in lower-case hexadecimal digits. */
	readonly sent?: { readonly bytes: number; readonly sha256: string } | null;
	/** Why PHP got none; a browser is not told. */
	readonly why?: 'dns' | 'tls' | 'connection' | 'not-allowed' | 'no-transport' | null;
	readonly milliseconds: number;
}
