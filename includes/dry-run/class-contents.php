<?php
/**
 * Contents that somebody cannot save.
 *
 * @package REST_Health
 */

namespace REST_Health\Dry_Run;

use WP_Post;
use WP_Post_Type;

/**
 * Tells the page which posts its user may edit, and what stands in one of them, so that it can be tried in dry runs. Both only as far as
 * WordPress lets that user edit; nothing of it is kept.
 */
final class Contents {

	/** How many are offered. */
	private const OFFERED = 20;

	/** How many are looked at: somebody may not edit all of them. */
	private const LOOKED_AT = 200;

	/** The longest search, in bytes. */
	private const LONGEST_SEARCH = 200;

	/** As much as is handed out of one post, in bytes. */
	private const MAX_BYTES = 1048576;

	/** No blocks are in it, but settings as JSON. */
	private const WITHOUT_TEXT = array( 'wp_global_styles' );

	/**
	 * Those that the user may edit, the last changed first.
	 *
	 * @param string $search A part of the title, or nothing.
	 * @return list<array{id: int, title: string, type: string, target: string|null, modified: string}> `modified` is the date in the site's words.
	 */
	public static function found( string $search ): array {
		$found = array_filter( self::posts( substr( trim( $search ), 0, self::LONGEST_SEARCH ) ), array( self::class, 'may_edit' ) );
		return array_values( array_map( array( self::class, 'in_short' ), array_slice( $found, 0, self::OFFERED ) ) );
	}

	/**
	 * What stands in one, as it is stored.
	 *
	 * @param int $id Its id; any.
	 * @return array{target: string|null, fields: array{title: string, content: string, excerpt: string}}
	 * @throws \UnexpectedValueException When there is none that the user may edit, or too much in it.
	 */
	public static function of( int $id ): array {
		$post = $id > 0 ? get_post( $id ) : null;
		if ( ! $post instanceof WP_Post || ! isset( self::types()[ $post->post_type ] ) || ! self::may_edit( $post ) ) {
			throw new \UnexpectedValueException( esc_html__( 'There is no such post, or you may not edit it. Choose another one.', 'rest-health' ) );
		}
		$fields = array(
			'title'   => $post->post_title,
			'content' => $post->post_content,
			'excerpt' => $post->post_excerpt,
		);
		if ( strlen( implode( '', $fields ) ) > self::MAX_BYTES ) {
			throw new \UnexpectedValueException( esc_html__( 'This post is too long to be tried: it has more than one megabyte. Choose another one.', 'rest-health' ) );
		}
		return array(
			'target' => Routes::target_of_type( $post->post_type ),
			'fields' => $fields,
		);
	}

	/**
	 * Posts by a part of their titles, in the order of their last change.
	 *
	 * @param string $search A part of the title, or nothing.
	 * @return list<WP_Post>
	 */
	private static function posts( string $search ): array {
		$query = array(
			'post_type'              => array_keys( self::types() ),
			// Not "any", which leaves out what plugins hide from searches. The bin and what nobody has named yet are internal.
			'post_status'            => array_keys( get_post_stati( array( 'internal' => false ) ) ),
			's'                      => $search,
			'search_columns'         => array( 'post_title' ),
			'orderby'                => 'modified',
			'order'                  => 'DESC',
			'posts_per_page'         => self::LOOKED_AT, // phpcs:ignore WordPress.WP.PostsPerPage -- Asked for by hand, while somebody types.
			'no_found_rows'          => true,
			'update_post_meta_cache' => false,
			'update_post_term_cache' => false,
			'suppress_filters'       => true,
		);
		return array_values( array_filter( get_posts( $query ), static fn( $post ): bool => $post instanceof WP_Post ) );
	}

	/**
	 * The types whose posts have text and are saved through the REST API.
	 *
	 * @return array<string, WP_Post_Type> By name.
	 */
	private static function types(): array {
		$types = get_post_types( array( 'show_in_rest' => true ), 'objects' );
		return array_filter( $types, static fn( WP_Post_Type $type ): bool => post_type_supports( $type->name, 'editor' ) && ! in_array( $type->name, self::WITHOUT_TEXT, true ) );
	}

	/**
	 * Whether the current user may edit it.
	 *
	 * @param WP_Post $post The post.
	 */
	private static function may_edit( WP_Post $post ): bool {
		return current_user_can( 'edit_post', $post->ID );
	}

	/**
	 * What is shown of one in a list.
	 *
	 * @param WP_Post $post The post.
	 * @return array{id: int, title: string, type: string, target: string|null, modified: string}
	 */
	private static function in_short( WP_Post $post ): array {
		$type = get_post_type_object( $post->post_type );
		return array(
			'id'       => $post->ID,
			'title'    => '' === $post->post_title ? __( '(no title)', 'rest-health' ) : $post->post_title,
			'type'     => null === $type ? $post->post_type : (string) $type->labels->singular_name,
			'target'   => Routes::target_of_type( $post->post_type ),
			'modified' => (string) get_the_modified_date( '', $post ),
		);
	}
}
