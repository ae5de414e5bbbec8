/** A real broker and a real database from Maven Central, for the demo and the tests. Uses nothing of ours. */
@NullMarked
package com.acme.examples.platform.embedded;

import org.jspecify.annotations.NullMarked;
