import type { Condition } from './conditions';
import type { Snippet, Text, Words } from './text';
import type { ExchangeName, Property } from '../evidence';

/** `intended`: works as somebody set it, nobody need be alarmed. `undetermined`: no cause fits. */
export type Severity = 'critical' | 'recommended' | 'intended' | 'good' | 'undetermined';

/** Who answered, from the browser to the route. */
export type Layer = 'browser' | 'edge' | 'web-server' | 'php' | 'wordpress' | 'authentication' | 'plugin' | 'route';

/**
 * `proven`: a control changed only that one thing and the answer changed.
 * `very-likely`: the pattern fits one cause. Null: neither.
 */
export type Confidence = 'proven' | 'very-likely' | null;

/** A screen or a step that the one button of the card leads to. `find`: the search for whoever did it, which can be begun on our own page only. */
export type Action = 'reload' | 'find' | 'plugins' | 'permalinks' | 'general' | 'site-health' | null;

/** A finding that follows from another one, and in a sentence why. */
export interface Consequence {
	readonly id: string;
	readonly because: Text;
}

/** A cause, and the condition that shows it. Plain data: the build prints it for PHP. */
export interface Rule {
	/** A noun in the failing state; also the file name. */
	readonly id: string;
	readonly severity: Severity;
	readonly confidence: Confidence;
	readonly layer: Layer | null;
	/** Another layer, where that is shown; the first whose condition holds. */
	readonly layers: readonly { readonly layer: Layer | null; readonly when: Condition }[];
	/** The one part of a request that is refused; null for what is no such refusal. By it exceptions are offered (src/exceptions). */
	readonly property: Property | null;
	/** Without these exchanges the rule has no opinion. */
	readonly needs: readonly ExchangeName[];
	/** What else shows it, of those that were refused: it may be one of many. */
	readonly shows: readonly ExchangeName[];
	readonly when: Condition;
	/** Findings that are consequences of this one, to be folded under it: their ids, with the reason where it is not plain. */
	readonly explains: readonly ( string | Consequence )[];
	/** Found only when no other rule has found a cause. */
	readonly fallback?: true;
	/** Where this holds, it is no cause of what fails for people: beside it, a cause is still looked for. */
	readonly aside?: Condition;
	/** What is wrong, in the present tense. */
	readonly title: Words;
	/** What was seen, and why it means that. */
	readonly explanation: Words;
	/** One thing to do. */
	readonly fix: Words;
	readonly action: Action;
	/** Code that a person copies to where `fix` says; the first that fits. */
	readonly snippet: readonly Snippet[];
	/** What to ask the host for, in one or two sentences; the presenter adds when it was seen, and which request got which answer. */
	readonly letter: readonly Text[];
	/** For those who may read logs: which file, and which line to look for. */
	readonly log: readonly Text[];
	/**
	 * Who did it, and where that is written; left out when nothing of it can be said. Whoever `who` names by a path into a trace, as its first
	 * value, is the finding's `actor`.
	 */
	readonly who: readonly Text[];
	readonly where: readonly Text[];
	/**
	 * The exchanges whose traces tell who did it, the first that failed counts: that one the texts call `culprit`. The finding is proven when a counter-experiment
	 * about that exchange was made and only the request without the culprit passed.
	 */
	readonly culprits: readonly ExchangeName[];
	/** Who is hurt by it. */
	readonly affected: readonly Text[];
	/** Further sentences, each said when it can be: what is known besides, or what is missing. */
	readonly remarks: readonly Text[];
}

type Optional =
	| 'shows'
	| 'layers'
	| 'property'
	| 'explains'
	| 'snippet'
	| 'letter'
	| 'log'
	| 'who'
	| 'where'
	| 'culprits'
	| 'affected'
	| 'remarks';

/** A rule whose empty lists need not be written. */
export const defineRule = ( rule: Omit< Rule, Optional > & Partial< Pick< Rule, Optional > > ): Rule => ( {
	shows: [],
	layers: [],
	property: null,
	explains: [],
	snippet: [],
	letter: [],
	log: [],
	who: [],
	where: [],
	culprits: [],
	affected: [],
	remarks: [],
	...rule,
} );
