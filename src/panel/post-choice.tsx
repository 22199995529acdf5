import { ComboboxControl } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { listPosts, type Post, type Way } from './posts';
import { visible } from './visible-text';

interface Props {
	readonly way: Way;
	readonly post: Post | null;
	readonly onChange: ( post: Post | null ) => void;
}

/** Typing pauses for so long before the site is asked, in milliseconds. */
const PAUSE = 350;

/** The posts that were changed last, and by typing others. */
export function PostChoice( { way, post, onChange }: Props ) {
	const [ posts, setPosts ] = useState< readonly Post[] | 'loading' | 'failed' >( 'loading' );
	const [ search, setSearch ] = useState( '' );
	const latest = useRef( way );
	latest.current = way;
	useEffect( () => {
		let wanted = true;
		const timer = window.setTimeout(
			async () => {
				const found = await listPosts( search, latest.current );
				if ( wanted ) {
					setPosts( found ?? 'failed' );
				}
			},
			search === '' ? 0 : PAUSE
		);
		return () => {
			wanted = false;
			window.clearTimeout( timer );
		};
	}, [ search ] );
	const known = typeof posts === 'string' ? [] : posts;
	const offered = post === null || known.some( ( { id } ) => id === post.id ) ? known : [ post, ...known ];
	return (
		<div className="rest-health-words__choice">
			<ComboboxControl
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				label={ __( 'The post that cannot be saved', 'rest-health' ) }
				help={ helpFor( posts ) }
				value={ post === null ? null : String( post.id ) }
				options={ offered.map( toOption ) }
				onFilterValueChange={ setSearch }
				onChange={ ( id ) => onChange( offered.find( ( one ) => String( one.id ) === id ) ?? null ) }
			/>
		</div>
	);
}

const toOption = ( { id, title, type, modified }: Post ) => ( {
	value: String( id ),
	/* translators: 1: title of a post. 2: its type, for example "Page". 3: the date when it was last changed. */
	label: sprintf( __( '%1$s (%2$s, %3$s)', 'rest-health' ), visible( title ) || untitled(), type, modified ),
} );

const untitled = (): string => __( 'Without a title', 'rest-health' );

function helpFor( posts: readonly Post[] | 'loading' | 'failed' ): string {
	switch ( posts ) {
		case 'loading':
			return __( 'The list is being fetched…', 'rest-health' );
		case 'failed':
			return __(
				'The list could not be fetched: neither the REST API nor admin-ajax nor this page answered.',
				'rest-health'
			);
		default:
			return __( 'Those that were changed last; type a part of the title to find others.', 'rest-health' );
	}
}
