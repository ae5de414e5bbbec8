/** What the reference services stand on: broker, database, HTTP. Knows nothing of what the services do. */
@NullMarked
package com.acme.examples.platform;

import org.jspecify.annotations.NullMarked;
