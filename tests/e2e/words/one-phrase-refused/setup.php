<?php
/**
 * Writes a post of 300 blocks, some of them in groups; in the 217th paragraph stands what the firewall refuses.
 *
 * @package RestHealth\Lab
 */

$lab_content = '';
foreach ( range( 1, 300 ) as $lab_number ) {
	$lab_words     = str_repeat( "Ordinary words of paragraph $lab_number, with an ä and a 👩‍👩‍👧. ", 1 + $lab_number % 4 );
	$lab_words    .= 217 === $lab_number ? 'The password stands in wp-config.php as everybody knows. ' : '';
	$lab_paragraph = "<!-- wp:paragraph -->\n<p>{$lab_words}And on it goes.</p>\n<!-- /wp:paragraph -->";
	$lab_content  .= 0 === $lab_number % 10 ? "<!-- wp:group -->\n<div class=\"wp-block-group\">$lab_paragraph</div>\n<!-- /wp:group -->\n\n" : "$lab_paragraph\n\n";
}
wp_insert_post(
	array(
		'post_title'   => 'Three hundred blocks',
		'post_content' => wp_slash( trim( $lab_content ) ),
		'post_status'  => 'publish',
	)
);
