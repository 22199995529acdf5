import { holds } from './holds';
import type { Actor, Evidence, ExchangeName, Property } from '../evidence';
import { causesOf, type Cause } from './explain';
import type { Action, Confidence, Layer, Rule, Severity } from './rule';
import { culpritOf, seenBy } from './seen';
import { canSay, codeIn, fill, say, type Text } from './text';
import { actorAt } from './value-at';

/** A rule that holds, ready to show. PHP makes the same (`includes/class-diagnosis.php`). */
export interface Finding {
	readonly id: string;
	readonly severity: Severity;
	readonly confidence: Confidence;
	readonly layer: Layer | null;
	/** The one part of a request that is refused. */
	readonly property: Property | null;
	readonly title: string;
	readonly explanation: string;
	readonly fix: string;
	/** The rule's, unless it does not help against whoever did it. */
	readonly action: Action;
	/** Code to copy. */
	readonly snippet: string | null;
	/** What to ask the host for. */
	readonly letter: string | null;
	/** What to look for in which log. */
	readonly log: string | null;
	readonly who: string | null;
	readonly where: string | null;
	readonly affected: string | null;
	/** The exchange whose trace tells, or could tell, who did it; null where nobody did. */
	readonly culprit: ExchangeName | null;
	/** Whom `who` names; null when nobody was seen. */
	readonly actor: Actor | null;
	readonly remarks: readonly string[];
	/** The exchanges that support the finding, for the presenter to show. */
	readonly shownBy: readonly ExchangeName[];
	/** The id of the finding that explains this one, which may itself be explained; null for a cause of its own: a card. */
	readonly explainedBy: string | null;
	/** Why this one follows from that one, where it is not plain. */
	readonly because: string | null;
}

/** Judges the evidence. Pure: the same evidence always gives the same findings, in the order of the rules; a fallback comes first. */
export function diagnose( evidence: Evidence, rules: readonly Rule[] ): Finding[] {
	const held = rules.filter(
		( { needs, when } ) =>
			needs.every( ( name ) => ( evidence[ name ] ?? null ) !== null ) && holds( when, evidence )
	);
	const found = withoutComfort( withFallback( held, evidence ) );
	const explained = causesOf( found, evidence );
	return found.map( ( rule, place ) => toFinding( rule, explained[ place ] ?? null, evidence ) );
}

/** Where no cause holds, the first fallback is read before what is said aside. */
function withFallback( held: readonly Rule[], evidence: Evidence ): readonly Rule[] {
	const said = held.filter( ( { fallback } ) => fallback !== true );
	return said.some( ( { aside } ) => aside === undefined || ! holds( aside, evidence ) )
		? said
		: [ ...held.filter( ( { fallback } ) => fallback === true ).slice( 0, 1 ), ...said ];
}

/** That all is well is not said beside something that is not. */
const withoutComfort = ( found: readonly Rule[] ): readonly Rule[] =>
	found.some( ( { severity } ) => severity !== 'good' && severity !== 'intended' )
		? found.filter( ( { severity } ) => severity !== 'good' )
		: found;

function toFinding( rule: Rule, cause: Cause | null, evidence: Evidence ): Finding {
	// A rule that another plugin added may be older than these lists.
	const { snippet = [], letter = [], log = [], layers = [], property = null, shows = [] } = rule;
	const culprit = culpritOf( rule, evidence );
	const seen = seenBy( rule, evidence );
	const actor = actorIn( rule.who, seen );
	return {
		id: rule.id,
		severity: rule.severity,
		confidence: isProven( culprit, evidence ) ? 'proven' : rule.confidence,
		layer: layers.find( ( { when } ) => holds( when, evidence ) )?.layer ?? rule.layer,
		property,
		title: say( rule.title, seen ) ?? '',
		explanation: say( rule.explanation, seen ) ?? '',
		fix: say( rule.fix, seen ) ?? '',
		action: actionFor( rule, actor ),
		snippet: codeIn( snippet, seen ),
		letter: say( letter, seen ),
		log: say( log, seen ),
		who: say( rule.who, seen ),
		where: say( rule.where, seen ),
		affected: say( rule.affected, seen ),
		culprit,
		actor,
		remarks: rule.remarks.filter( ( remark ) => canSay( remark, seen ) ).map( ( remark ) => fill( remark, seen ) ),
		shownBy: [ ...rule.needs, ...shows.filter( ( name ) => evidence[ name ]?.passed === false ) ],
		explainedBy: cause?.id ?? null,
		because: cause?.because ?? null,
	};
}

/** Whoever is named by the sentence that is said. */
function actorIn( who: readonly Text[], seen: Evidence ): Actor | null {
	const path = who.find( ( words ) => canSay( words, seen ) )?.values[ 0 ];
	return path === undefined ? null : actorAt( path, seen );
}

/** Nobody need be found who is named, and only a plugin has a switch on the Plugins screen. Whoever has no name may be one. */
const actionFor = ( { action }: Rule, actor: Actor | null ): Action =>
	actor !== null && ( action === 'find' || ( action === 'plugins' && actor.kind !== 'plugin' ) ) ? null : action;

/** The request passed without the culprit, and was refused again with it: nothing else was changed. */
const isProven = ( culprit: ExchangeName | null, { proof, withoutSuspect, withSuspect }: Evidence ): boolean =>
	culprit !== null && proof?.about === culprit && withoutSuspect?.passed === true && withSuspect?.passed === false;
