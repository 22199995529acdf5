<?php
/**
 * The Site Health test.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Shows the last verdict on Tools → Site Health. It asks nobody: a request here would make the page wait, and
 * core's asynchronous tests are gone when REST or admin-ajax is what is refused.
 */
final class Site_Health {

	private const TEST = 'rest_health';

	/** What Site Health calls our severities. */
	private const STATUSES = array(
		'critical' => 'critical',
		'intended' => 'good',
		'good'     => 'good',
	);

	/**
	 * Adds the test.
	 *
	 * @param mixed $tests Tests by kind, in which other plugins may have left anything.
	 * @return mixed
	 */
	public static function add( $tests ) {
		if ( is_array( $tests ) ) {
			$tests['direct'][ self::TEST ] = array(
				'label' => __( 'REST API, by REST Health', 'rest-health' ),
				'test'  => array( self::class, 'test' ),
			);
		}
		return $tests;
	}

	/**
	 * The test.
	 *
	 * @return array<string, mixed> As WP_Site_Health wants it.
	 */
	public static function test(): array {
		$last  = Result::last();
		$cards = Findings::cards( null === $last ? Findings::of_server( Server_Facts::all() ) : $last->findings() );
		if ( ! $cards ) {
			return self::result( 'recommended', __( 'No checkup of the REST API has run yet', 'rest-health' ), self::paragraph( __( 'WordPress’s own settings show nothing that would stop the REST API, and nobody has asked it yet.', 'rest-health' ) ) );
		}
		$said   = null === $last ? __( 'No checkup has run yet; this is what the server knows by itself.', 'rest-health' ) : $last->said();
		$others = '';
		foreach ( array_slice( $cards, 1 ) as $card ) {
			$others .= sprintf( '<p><strong>%s</strong></p>', esc_html( $card['title'] ) ) . self::describe( $card, $last );
		}
		return self::result(
			self::STATUSES[ $cards[0]['severity'] ] ?? 'recommended',
			$cards[0]['title'],
			self::describe( $cards[0], $last ) . $others . self::paragraph( $said )
		);
	}

	/**
	 * What WP_Site_Health wants.
	 *
	 * @param string $status      Its word for the severity.
	 * @param string $label       What is wrong, as on the page, word for word. Text.
	 * @param string $description HTML.
	 * @return array<string, mixed>
	 */
	private static function result( string $status, string $label, string $description ): array {
		$link = sprintf( '<p><a href="%s">%s</a></p>', esc_url( Addresses::page() ), esc_html__( 'Open REST Health to see the evidence', 'rest-health' ) );
		return array(
			// Site Health escapes the label, and neither the description nor the actions.
			'label'       => wp_strip_all_tags( $label ),
			'status'      => $status,
			'badge'       => array(
				'label' => __( 'REST API', 'rest-health' ),
				'color' => 'critical' === $status ? 'red' : 'blue',
			),
			'description' => $description,
			'actions'     => $link,
			'test'        => self::TEST,
		);
	}

	/**
	 * What was seen, and what to do.
	 *
	 * @param array<string, mixed> $finding The finding.
	 * @param Result|null          $last    The last checkup.
	 */
	private static function describe( array $finding, ?Result $last ): string {
		$sentences = implode( '', array_map( array( self::class, 'paragraph' ), array_merge( array( $finding['explanation'] ), $finding['remarks'] ) ) );
		if ( '' === $finding['fix'] ) {
			return $sentences;
		}
		$fix      = sprintf( '<p><strong>%s</strong> %s</p>', esc_html__( 'Do this next:', 'rest-health' ), esc_html( $finding['fix'] ) );
		$handouts = null === $last ? Handouts::plain( $finding, array(), null ) : Handouts::plain( $finding, $last->evidence(), $last->date() );
		return $sentences . $fix . $handouts;
	}

	/**
	 * A paragraph.
	 *
	 * @param string $text Text.
	 */
	private static function paragraph( string $text ): string {
		return '<p>' . esc_html( $text ) . '</p>';
	}
}
