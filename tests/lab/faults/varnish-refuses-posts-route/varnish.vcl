sub vcl_recv {
	if ( req.method == "POST" && req.url ~ "^/wp-json/wp/v2/posts" ) {
		return ( synth( 403, "Forbidden" ) );
	}
}
