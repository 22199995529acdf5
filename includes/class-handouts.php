<?php
/**
 * What a finding gives along.
 *
 * @package REST_Health
 */

namespace REST_Health;

/**
 * Code to copy, a text for the host, and what to look for in logs, as src/panel/handouts.tsx draws them. Nothing copies without
 * JavaScript: one click selects all of a text.
 */
final class Handouts {

	/** The finding that the comparison of .htaccess belongs to. */
	private const ABOUT_HTACCESS = 'missing-htaccess-rules';

	/** What stands in their HTML, for wp_kses(). */
	private const TAGS = Coded::TAGS + array(
		'ins' => array(),
		'del' => array(),
	);

	/**
	 * Prints them.
	 *
	 * @param array<string, mixed> $finding  As src/diagnosis/diagnose.ts describes it.
	 * @param array<string, mixed> $evidence What shows it.
	 * @param string|null          $date     When it was seen, ISO 8601 in UTC; null when nobody asked.
	 */
	public static function render( array $finding, array $evidence, ?string $date ): void {
		foreach ( self::of( $finding, $evidence, $date ) as $one ) {
			printf( '<div class="rest-health-handout"><h3>%s</h3>', esc_html( $one['heading'] ) );
			if ( 'sentence' === $one['kind'] ) {
				printf( '<p>%s</p>', wp_kses( $one['html'], self::TAGS ) );
			} else {
				printf( '<pre class="is-%s">%s</pre>', esc_attr( $one['kind'] ), wp_kses( $one['html'], self::TAGS ) );
			}
			echo '</div>';
		}
	}

	/**
	 * The same for Site Health, which has neither our stylesheet nor room for headings.
	 *
	 * @param array<string, mixed> $finding  The finding.
	 * @param array<string, mixed> $evidence What shows it.
	 * @param string|null          $date     When it was seen; null when nobody asked.
	 */
	public static function plain( array $finding, array $evidence, ?string $date ): string {
		$plain = '';
		foreach ( self::of( $finding, $evidence, $date ) as $one ) {
			$box    = 'sentence' === $one['kind'] ? '<p>%s</p>' : '<pre style="white-space: pre-wrap; overflow-wrap: anywhere; margin: 0 0 1em">%s</pre>';
			$plain .= sprintf( '<p><strong>%s</strong></p>', esc_html( $one['heading'] ) ) . sprintf( $box, wp_kses( $one['html'], self::TAGS ) );
		}
		return $plain;
	}

	/**
	 * Those that the finding has.
	 *
	 * @param array<string, mixed> $finding  The finding.
	 * @param array<string, mixed> $evidence What shows it.
	 * @param string|null          $date     When it was seen; null when nobody asked.
	 * @return list<array{kind: string, heading: string, html: string}>
	 */
	private static function of( array $finding, array $evidence, ?string $date ): array {
		$letter = Letter::of( $finding, $evidence, $date );
		return array_values(
			array_filter(
				array(
					null === $finding['snippet'] ? null : self::one( 'code', __( 'Code to copy', 'rest-health' ), esc_html( $finding['snippet'] ) ),
					self::ABOUT_HTACCESS === $finding['id'] ? self::htaccess( Htaccess::difference() ) : null,
					null === $letter ? null : self::one( 'text', __( 'Text for your host', 'rest-health' ), esc_html( $letter ) ),
					null === $finding['log'] ? null : self::one( 'sentence', __( 'For those who may read logs', 'rest-health' ), Coded::html( $finding['log'] ) ),
				)
			)
		);
	}

	/**
	 * WordPress's block in .htaccess as it is and as it should be; with the markers it can be pasted.
	 *
	 * @param array{found: list<string>, wanted: list<string>}|null $htaccess As Settings['htaccess'].
	 * @return array{kind: string, heading: string, html: string}|null
	 */
	private static function htaccess( ?array $htaccess ): ?array {
		if ( null === $htaccess ) {
			return null;
		}
		if ( ! $htaccess['found'] ) {
			$block = array_merge( array( '# BEGIN WordPress' ), $htaccess['wanted'], array( '# END WordPress' ) );
			return self::one( 'code', __( 'What WordPress would write into .htaccess', 'rest-health' ), esc_html( implode( "\n", $block ) ) );
		}
		$marks = array(
			'both'   => '  %s',
			'found'  => '<del>− %s</del>',
			'wanted' => '<ins>+ %s</ins>',
		);
		$lines = array();
		foreach ( Line_Difference::of( $htaccess['found'], $htaccess['wanted'] ) as $line ) {
			$lines[] = sprintf( $marks[ $line['in'] ], esc_html( $line['text'] ) );
		}
		return self::one( 'code', __( 'WordPress’s block in .htaccess: − is there, + is missing', 'rest-health' ), implode( "\n", $lines ) );
	}

	/**
	 * One of them.
	 *
	 * @param string $kind    `code`, `text` or `sentence`.
	 * @param string $heading What it is.
	 * @param string $html    Itself.
	 * @return array{kind: string, heading: string, html: string}
	 */
	private static function one( string $kind, string $heading, string $html ): array {
		return array(
			'kind'    => $kind,
			'heading' => $heading,
			'html'    => $html,
		);
	}
}
