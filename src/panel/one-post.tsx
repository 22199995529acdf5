import { Button } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { Run } from '../checkup/run';
import type { World } from '../checkup/world';
import { AT_MOST } from '../ladder/words';
import type { Settings } from '../settings';
import { NewerText } from './newer-text';
import { PostChoice } from './post-choice';
import type { Post } from './posts';
import { ProgressBar } from './progress-bar';
import { useWords, type WordsState } from './use-words';
import { WordsResult } from './words-result';
import { progressCounted, progressDoing } from './words-sentences';

interface Props {
	readonly settings: Settings;
	readonly world: World;
	/** The last checkup; null when only its verdict was kept. */
	readonly run: Run | null;
}

/** "Saving fails only for one post?": finds the words in it that are refused. Nothing is asked before a person wants it. */
export function OnePost( { settings, world, run }: Props ) {
	const { state, start, stop, forget } = useWords( settings, world, run );
	const [ open, setOpen ] = useState( false );
	const [ post, setPost ] = useState< Post | null >( null );
	const [ newer, setNewer ] = useState( '' );
	const way = { settings, world, evidence: run?.evidence ?? null };
	const searching = state.phase === 'searching';
	const choose = ( chosen: Post | null ) => {
		setPost( chosen );
		setNewer( '' );
		forget();
	};
	return (
		<section
			className="rest-health__section rest-health-words"
			aria-labelledby="rest-health-words"
			data-rest-health-words={ state.phase === 'ended' ? state.outcome.ended : state.phase }
		>
			<h2 id="rest-health-words">{ __( 'Saving fails only for one post?', 'rest-health' ) }</h2>
			<Explained />
			{ ! open && (
				<Button
					variant="secondary"
					size="compact"
					data-rest-health-action="choose"
					onClick={ () => setOpen( true ) }
				>
					{ __( 'Choose the post', 'rest-health' ) }
				</Button>
			) }
			{ open && ! searching && <PostChoice way={ way } post={ post } onChange={ choose } /> }
			{ open && ! searching && post !== null && post.target !== null && (
				<NewerText text={ newer } onChange={ setNewer } />
			) }
			{ open && ! searching && <Start post={ post } onStart={ ( id ) => start( id, newer ) } /> }
			{ searching && <Searching progress={ state.progress } title={ post?.title ?? '' } onStop={ stop } /> }
			{ state.phase === 'unreadable' && (
				<p>
					{ __(
						'This post could not be read: WordPress did not hand out its text, or it has more than one megabyte. Choose another one.',
						'rest-health'
					) }
				</p>
			) }
			{ state.phase === 'ended' && <WordsResult outcome={ state.outcome } settings={ settings } /> }
		</section>
	);
}

/** What it does, and the danger, said before it is done. */
const Explained = () => (
	<>
		<p>
			{ __(
				'Choose the post, page or template that cannot be saved. REST Health sends its text again, whole and in parts, until the smallest part that is refused stands alone. It goes to your own site and nowhere else, and nothing is saved: every request names a post that cannot exist.',
				'rest-health'
			) }
		</p>
		<p>
			<strong>
				{ sprintf(
					/* translators: %d: number of requests. */
					__(
						'It takes up to %d requests, and some of them will be refused. A firewall may count them and ban your address for a while; REST Health stops when it notices that.',
						'rest-health'
					),
					AT_MOST
				) }
			</strong>
		</p>
	</>
);

function Start( { post, onStart }: { readonly post: Post | null; readonly onStart: ( id: number ) => void } ) {
	const ready = post !== null && post.target !== null;
	return (
		<>
			{ post !== null && post.target === null && (
				<p>
					{ __(
						'Posts of this type are saved by code of their own, which REST Health does not try. Choose a post of another type.',
						'rest-health'
					) }
				</p>
			) }
			<Button
				variant="secondary"
				__next40pxDefaultSize
				aria-disabled={ ! ready }
				data-rest-health-action="words"
				onClick={ ready ? () => onStart( post.id ) : undefined }
			>
				{ __( 'Agree and find the words', 'rest-health' ) }
			</Button>
		</>
	);
}

interface SearchingProps {
	readonly progress: Extract< WordsState, { phase: 'searching' } >[ 'progress' ];
	readonly title: string;
	readonly onStop: () => void;
}

/** The button that began it is gone, and the next thing that a person may want to press is Stop. */
function Searching( { progress, title, onStop }: SearchingProps ) {
	const button = useRef< HTMLButtonElement >( null );
	useEffect( () => button.current?.focus(), [] );
	return (
		<div className="rest-health-words__progress">
			<p>
				<strong>{ progressCounted( progress ) }</strong> { progressDoing( progress, title ) }
			</p>
			<ProgressBar
				name={ __( 'Search for the words', 'rest-health' ) }
				value={ progress?.asked ?? 0 }
				max={ progress?.atMost ?? AT_MOST }
			/>
			<Button
				ref={ button }
				variant="secondary"
				size="compact"
				data-rest-health-action="stop-words"
				onClick={ onStop }
			>
				{ __( 'Stop', 'rest-health' ) }
			</Button>
		</div>
	);
}
